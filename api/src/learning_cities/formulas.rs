use actix_web::post;
use actix_web::web::Data;
use learning_cities::formula::Formula;
use learning_cities::names::{Code, IndicatorCode};
use persistence::learning_cities::{definitions, registry};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::named::{of_formula, unknown};
use crate::State;
use crate::http::extract::Json;
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    check_formula: Anyone;
}

/// A formula to be tried.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"formula": "@SDG_4_2_2_NUM / @SDG_4_2_2_DEN", "unit": "PT", "indicator_code": "SDG_4_2_2"})))]
struct FormulaCheck {
    /// As text, so that what is wrong with it is said with its place.
    #[schema(min_length = 1, max_length = 4000)]
    formula: String,
    /// The unit that the result is to have.
    unit: learning_cities::unit::UnitCode,
    /// The indicator it is meant for, to find cycles.
    #[serde(default)]
    indicator_code: Option<IndicatorCode>,
}

/// A formula that fits.
#[derive(Debug, Serialize, ToSchema)]
struct FormulaChecked {
    /// In canonical form.
    formula: String,
    /// Tied to the versions in force.
    pinned: String,
    /// What it refers to.
    references: Vec<String>,
    /// On what the indicator would rest, directly and indirectly.
    needs: Vec<String>,
}

/// Try a formula.
///
/// What is wrong with it is said with its code (F001 to F011) and its place in the text.
#[utoipa::path(request_body = FormulaCheck, responses((status = 200, description = "It fits.", body = FormulaChecked)))]
#[post("/formula-checks")]
async fn check_formula(
    state: Data<State>,
    Json(asked): Json<FormulaCheck>,
) -> Result<Json<FormulaChecked>, Problem> {
    let at = "/formula";
    let formula = Formula::parse(&asked.formula).map_err(|it| of_formula(&it, at))?;
    let unit = registry::find_unit(&state.db, asked.unit.as_str()).await?;
    let unit = unit.ok_or_else(|| unknown("/unit", "There is no such unit."))?;
    let environment = definitions::environment(&state.db, &formula.codes()).await?;
    let dependencies = definitions::dependencies(&state.db).await?;
    let checked = formula.check(&environment, &unit.dimension);
    let checked = checked.map_err(|it| of_formula(&it, at))?;
    formula.reads_as_written(&environment, unit.factor).map_err(|it| of_formula(&it, at))?;
    let mut needs = formula.codes();
    needs.extend(formula.codes().iter().flat_map(|code| dependencies.needed(code)));
    if let Some(code) = &asked.indicator_code {
        let with = dependencies.with(&Code::from(code), formula.codes());
        with.map_err(|it| of_formula(&it, at))?;
    }
    let pinned = formula.clone().pinned(&environment);
    let pinned = pinned.map_err(|it| of_formula(&it, at))?;
    Ok(Json(FormulaChecked {
        formula: formula.to_string(),
        pinned: pinned.to_string(),
        references: checked.inputs().map(ToString::to_string).collect(),
        needs: needs.iter().map(ToString::to_string).collect(),
    }))
}
