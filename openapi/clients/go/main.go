// Log in, read, create, change, be refused, with what openapi-generator makes for Go.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"steps/comitas"
)

func main() {
	configuration := comitas.NewConfiguration()
	configuration.Servers = comitas.ServerConfigurations{{URL: os.Getenv("COMITAS_URL")}}
	client := comitas.NewAPIClient(configuration)
	ctx := context.Background()

	login := comitas.NewLogin(os.Getenv("COMITAS_EMAIL"), os.Getenv("COMITAS_PASSWORD"))
	tokens, _, err := client.AccountsAPI.CreateToken(ctx).Login(*login).Execute()
	must(err)
	ctx = context.WithValue(ctx, comitas.ContextAccessToken, tokens.AccessToken)

	const limit = 20
	cities, cursor := 0, ""
	for {
		found := client.DirectoryAPI.ListMunicipalities(ctx).Country([]string{"UA", "PL"}).
			SizeClass([]comitas.SizeClass{comitas.SIZECLASS_LARGE}).Limit(limit)
		if cursor != "" {
			found = found.Cursor(cursor)
		}
		page, _, err := found.Execute()
		must(err)
		cities += len(page.Data)
		if cursor = page.Page.GetNextCursor(); cursor == "" {
			break
		}
	}
	check(cities > limit, "%d cities", cities)

	key := fmt.Sprintf("steps-%d", time.Now().UnixNano())
	name := "Volkshochschule " + key
	body := comitas.NewOrganisationCreate(comitas.ORGANISATIONKIND_ADULT_EDUCATION_CENTRE, name)
	body.SetLegalForm("GmbH")
	created, _, err := client.DirectoryAPI.CreateOrganisation(ctx).OrganisationCreate(*body).IdempotencyKey(key).Execute()
	must(err)

	patch := comitas.NewOrganisationPatch()
	patch.SetNonProfit(true)
	patch.SetLegalFormNil()
	change := client.DirectoryAPI.UpdateOrganisation(ctx, created.Id).IfMatch(tag(created.Version)).OrganisationPatch(*patch)
	changed, _, err := change.Execute()
	must(err)
	check(changed.Version == 2 && changed.GetNonProfit() && changed.LegalForm.Get() == nil, "%+v", changed)
	_, _, err = change.Execute()
	check(problem(err).Code == "precondition_failed", "%v", err)

	body.SetSeatMunicipalityId("0193c2a0-0000-7000-8000-000000000001")
	_, _, err = client.DirectoryAPI.CreateOrganisation(ctx).OrganisationCreate(*body).Execute()
	wrong := problem(err)
	check(wrong.Status == 422 && wrong.Errors[0].GetPointer() == "#/seat_municipality_id", "%+v", wrong)
	fmt.Println("openapi-generator, Go: the first steps work")
}

// problem is what was refused and why.
func problem(err error) comitas.Problem {
	var refused *comitas.GenericOpenAPIError
	check(errors.As(err, &refused), "%v", err)
	it, found := refused.Model().(comitas.Problem)
	check(found, "%s", refused.Body())
	return it
}

// tag is what If-Match wants: a record that was read carries its version.
func tag(version int32) string { return fmt.Sprintf("%q", fmt.Sprint(version)) }

func must(err error) { check(err == nil, "%v", err) }

func check(holds bool, format string, values ...any) {
	if !holds {
		log.Panicf(format, values...)
	}
}
