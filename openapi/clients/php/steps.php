<?php
// Log in, read, create, change, be refused, with what openapi-generator makes for PHP.
require 'GuzzleHttp/autoload.php';

use Comitas\Api\{AccountsApi, DirectoryApi};
use Comitas\{ApiException, Configuration};
use Comitas\Model\{Login, OrganisationCreate, OrganisationKind, OrganisationPatch, SizeClass};

spl_autoload_register(fn ($class) => @include getenv('COMITAS_LIB') . strtr(substr($class, strlen('Comitas')), '\\', '/') . '.php');

function check(bool $holds, mixed $what): void
{
    $holds || exit(print_r($what, true) . PHP_EOL);
}

/** What is refused is thrown; the problem is the object of the response. */
function refused(callable $ask): object
{
    try {
        $ask();
    } catch (ApiException $refusal) {
        return $refusal->getResponseObject();
    }
    throw new LogicException('Nothing was refused.');
}

$settings = (new Configuration())->setHost(getenv('COMITAS_URL'));
$login = new Login(['email' => getenv('COMITAS_EMAIL'), 'password' => getenv('COMITAS_PASSWORD')]);
$settings->setAccessToken((new AccountsApi(null, $settings))->createToken($login)->getAccessToken());
$directory = new DirectoryApi(null, $settings);

$query = ['country' => ['UA', 'PL'], 'size_class' => [SizeClass::LARGE], 'limit' => 20];
$cities = [];
$cursor = null;
do {
    $page = $directory->listMunicipalities(...$query, cursor: $cursor);
    array_push($cities, ...$page->getData());
    $cursor = $page->getPage()->getNextCursor();
} while ($cursor !== null);
check(count($cities) > $query['limit'], count($cities));

$body = ['name' => uniqid('Volkshochschule '), 'kind' => OrganisationKind::ADULT_EDUCATION_CENTRE, 'legal_form' => 'GmbH'];
$created = $directory->createOrganisation(new OrganisationCreate($body), uniqid('steps-'));
$tag = '"' . $created->getVersion() . '"';
$change = new OrganisationPatch(['non_profit' => true, 'legal_form' => null]);
$changed = $directory->updateOrganisation($created->getId(), $tag, $change);
check([$changed->getVersion(), $changed->getNonProfit(), $changed->getLegalForm()] === [2, true, null], $changed);
$late = refused(fn () => $directory->updateOrganisation($created->getId(), $tag, $change));
check($late->getCode() === 'precondition_failed', $late);

$body['seat_municipality_id'] = '0193c2a0-0000-7000-8000-000000000001';
$wrong = refused(fn () => $directory->createOrganisation(new OrganisationCreate($body)));
check($wrong->getStatus() === 422 && $wrong->getErrors()[0]->getPointer() === '#/seat_municipality_id', $wrong);
echo 'openapi-generator, PHP: the first steps work', PHP_EOL;
