# Log in, read, create, change, be refused, with what openapi-generator makes for Ruby.
require 'comitas'
require 'securerandom'
require 'uri'

url = URI(ENV.fetch('COMITAS_URL'))
Comitas.configure do |it|
  it.scheme = url.scheme
  it.host = "#{url.host}:#{url.port}"
  # Its own way, `country[0]=UA`, is refused.
  it.params_encoding = :multi
end
directory = Comitas::DirectoryApi.new

def check(holds, what)
  holds or abort what.inspect
end

# What is refused is raised; the problem is the body.
def refused
  yield
  abort 'Nothing was refused.'
rescue Comitas::ApiError => e
  Comitas::Problem.build_from_hash(JSON.parse(e.response_body))
end

login = Comitas::Login.new(email: ENV.fetch('COMITAS_EMAIL'), password: ENV.fetch('COMITAS_PASSWORD'))
tokens = Comitas::AccountsApi.new.create_token(login)
Comitas.configure { |it| it.access_token = tokens.access_token }

query = { country: %w[UA PL], size_class: [Comitas::SizeClass::LARGE], limit: 20 }
cities = []
cursor = nil
loop do
  page = directory.list_municipalities(cursor ? query.merge(cursor: cursor) : query)
  cities += page.data
  cursor = page.page.next_cursor or break
end
check(cities.size > query[:limit] && cities.all? { |it| query[:country].include?(it.country) }, cities.size)

body = { name: "Volkshochschule #{SecureRandom.uuid}", kind: Comitas::OrganisationKind::ADULT_EDUCATION_CENTRE, legal_form: 'GmbH' }
created = directory.create_organisation(Comitas::OrganisationCreate.new(body), idempotency_key: SecureRandom.uuid)
tag = "\"#{created.version}\""
change = Comitas::OrganisationPatch.new(non_profit: true, legal_form: nil)
changed = directory.update_organisation(created.id, tag, change)
check([changed.version, changed.non_profit, changed.legal_form] == [2, true, nil], changed)
late = refused { directory.update_organisation(created.id, tag, change) }
check(late.code == 'precondition_failed', late)

wrong = refused do
  directory.create_organisation(Comitas::OrganisationCreate.new(body.merge(seat_municipality_id: SecureRandom.uuid)))
end
check(wrong.status == 422 && wrong.errors.first.pointer == '#/seat_municipality_id', wrong)
puts 'openapi-generator, Ruby: the first steps work'
