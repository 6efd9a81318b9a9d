#!/usr/bin/env python3
"""Makes the registry and the figures of learning cities: indicators.py CATALOGUE.json INDICATORS_HDR.csv

Writes indicators.json (the registry, in the form of the API) and human-development.csv.gz (the columns that are
imported, their values untouched) beside this file. The same input gives the same bytes.
"""

import csv
import gzip
import io
import json
import sys
from pathlib import Path

DIRECTIONS = {"higher_is_better": "higher", "lower_is_better": "lower", "neutral": "neutral"}
CERTAINTIES = {"verified": "exact", "partly_verified": "close", "background": "close"}
# The frequencies of the catalogue that are none of a year's: such figures are yearly ones with gaps.
PACES = {"A2": "every two years", "A3": "every three years", "A5": "every five years", "I": "irregularly"}
# What components are counted in, beside the units of the catalogue.
BASE_UNITS = [("PERSON", "persons", "1", {"person": 1}), ("HOUSEHOLD", "households", "1", {"household": 1}),
              ("KM2", "square kilometres", "1", {"area": 1}), ("KG", "kilograms", "1", {"mass": 1}),
              ("NUMBER", "pure number", "1", {}),
              ("PPP_2017", "purchasing power dollars of 2017 per person", "1", {"dollar_2017": 1, "person": -1})]
# A tonne is a thousand kilograms; the catalogue gives both the factor 1.
FACTORS = {"T_PER_PERSON": "0.001"}
OF_BASE = {"person": "PERSON", "household": "HOUSEHOLD", "area": "KM2", "mass": "KG", "item": "COUNT", "currency": "CUR"}
PARTS = {
    "SEX": [("F", "Female"), ("M", "Male")],
    "AGE": [("Y2", "2 years"), ("Y3", "3 years"), ("Y4", "4 years"), ("Y3-4", "3 and 4 years"),
            ("Y15-24", "15 to 24 years"), ("Y25-64", "25 to 64 years")],
    "ISCED11": [("ED0-2", "Less than upper secondary"), ("ED3_4", "Upper and post-secondary"), ("ED5-8", "Tertiary")],
}
LABELS = {"ISCED11": "Education attained (ISCED 2011)"}
RENAMED = {"EDUCATION_LEVEL": "ISCED11"}
FRAMEWORKS = {"SDG ": "SDG4", "U4SSC ": "U4SSC", "ISO 37120 ": "ISO_37120"}
SCHOOLING = {"expected": "HDR_EXPECTED_SCHOOLING", "mean": "HDR_MEAN_SCHOOLING"}


def dimension(text):
    above, _, below = text.partition("/")
    parts = {} if above == "1" else {above: 1}
    return parts | ({below: -1} if below else {})


def unit(code, label, factor, bases):
    return {"code": code, "label": {"en": label}, "factor": factor, "dimension": bases, "decimals": 1 if code != "COUNT" else 0}


def components(entry, units):
    """The data elements of a quotient, in units that give the unit of the indicator."""
    above, _, below = units[entry["unit"]]["dimension"].partition("/")
    if below:
        pair = OF_BASE[above], OF_BASE[below]
    elif above == "1":
        pair = "COUNT", "COUNT"
    else:
        pair = entry["unit"], "NUMBER"
    for component, unit_code in zip(entry["components"], pair):
        yield {"code": component["code"], "kind": "component", "links": [], "definition": {
            "name": {"en": component["label"][:2000]}, "unit": unit_code, "direction": "neutral",
            "value_type": "count" if unit_code in ("COUNT", "PERSON", "HOUSEHOLD") else "amount",
            "frequency": pace(entry), "dimensions": split(entry)}}


def pace(entry):
    return entry["frequency"] if entry["frequency"] in ("A", "S", "Q", "M") else "A"


def split(entry):
    named = [it.upper() for it in entry["disaggregations"]]
    return [RENAMED.get(it, it) for it in named]


def links(entry):
    certainty = entry["certainty"]
    yield {"framework": entry["framework"], "reference": entry["framework_ref"],
           "match": CERTAINTIES[certainty], "certainty": certainty}
    for other in entry["also_in"]:
        for prefix, framework in FRAMEWORKS.items():
            if other.startswith(prefix) and framework != entry["framework"]:
                yield {"framework": framework, "reference": other.removeprefix(prefix),
                       "match": "close", "certainty": "background"}


def indicator(entry):
    definition = {
        "name": {"en": entry["name_en"], "de": entry["name_de"]},
        "description": {"en": entry["definition"] + (
            f" Observed {PACES[entry['frequency']]}." if entry["frequency"] in PACES else "")},
        "domain": entry["domain"], "stage": entry["stage"], "unit": entry["unit"],
        "direction": DIRECTIONS[entry["direction"]], "value_type": entry["value_type"],
        "frequency": pace(entry), "dimensions": split(entry)}
    for key in ("numerator", "denominator", "formula"):
        if entry[key]:
            definition[key] = entry[key]
    for key in ("natural_min", "natural_max"):
        if entry[key] is not None:
            definition[key] = str(entry[key])
    kind = "derived" if entry["formula"] else "base"
    return {"code": entry["code"], "kind": kind, "links": list(links(entry)), "definition": definition}


def base(code, name, german, unit_code, reference, framework="HDR", **more):
    definition = {"name": {"en": name, "de": german}, "unit": unit_code, "direction": "higher",
                  "value_type": "mean", "frequency": "A", "stage": "outcome"} | more
    link = [{"framework": framework, "reference": reference, "match": "exact", "certainty": "verified"}]
    return {"code": code, "kind": "base", "links": link, "definition": definition}


def goalpost(low, high, scale="linear"):
    return {"method": "goalposts", "min": low, "max": high, "cap": True, "scale": scale}


def human_development():
    sexes = {"dimensions": ["SEX"]}
    yield base("HDR_LIFE_EXPECTANCY", "Life expectancy at birth", "Lebenserwartung bei der Geburt", "YEAR", "Life expectancy")
    yield base(SCHOOLING["expected"], "Expected years of schooling", "Voraussichtliche Schuljahre", "YEAR", "Expected schooling", **sexes)
    yield base(SCHOOLING["mean"], "Mean years of schooling", "Mittlere Schuljahre Erwachsener", "YEAR", "Mean schooling", **sexes)
    yield base("HDR_GNI_PER_CAPITA", "Gross national income per head", "Bruttonationaleinkommen je Kopf", "PPP_2017", "Income")
    yield base("HDR_HDI", "Human Development Index, as published", "Index der menschlichen Entwicklung, wie veröffentlicht",
               "SCORE_0_1", "HDI", value_type="score", natural_min="0", natural_max="1")
    definition = {
        "name": {"en": "Human Development Index", "de": "Index der menschlichen Entwicklung"},
        "description": {"en": "Geometric mean of health, education and income, each between fixed goalposts (UNDP, technical notes)."},
        "unit": "SCORE_0_1", "direction": "higher", "value_type": "score", "frequency": "A", "stage": "outcome",
        "index": {"groups": [
            {"code": "HDI", "aggregation": "geometric", "min_coverage": "1", "parts": [
                {"weight": "1", "indicator": "HDR_LIFE_EXPECTANCY", "normalisation": goalpost("20", "85")},
                {"weight": "1", "group": "EDUCATION"},
                {"weight": "1", "indicator": "HDR_GNI_PER_CAPITA", "normalisation": goalpost("100", "75000", "logarithmic")}]},
            {"code": "EDUCATION", "aggregation": "arithmetic", "min_coverage": "1", "parts": [
                {"weight": "1", "indicator": SCHOOLING["expected"], "normalisation": goalpost("0", "18")},
                {"weight": "1", "indicator": SCHOOLING["mean"], "normalisation": goalpost("0", "15")}]}]}}
    link = [{"framework": "HDR", "reference": "HDI", "match": "exact", "certainty": "verified"}]
    yield {"code": "HDI", "kind": "composite", "links": link, "definition": definition}


def statistics():
    share = {"value_type": "rate", "natural_min": "0", "natural_max": "100"}
    yield base("SDG_4_2_2_EARLY_LEARNING", "Children benefiting from early education", "Kinder in früher Bildung", "PT", "4.2.2",
               "SDG4", dimensions=["AGE"], **share)
    yield base("EUROSTAT_ATTAINMENT", "Educational attainment of the population", "Bildungsstand der Bevölkerung", "PT", "edat_lfse_04",
               "EUROSTAT", dimensions=["AGE", "ISCED11", "SEX"], **{**share, "direction": "neutral"})


def registry(catalogue):
    named = sorted({it for entry in catalogue["indicators"] for it in split(entry)} | set(PARTS))
    units = [unit(code, it["label"], FACTORS.get(code, str(it["factor"])), dimension(it["dimension"]))
             for code, it in catalogue["units"].items()]
    frameworks = [{"code": it["code"], "name": it["name"]} for it in catalogue["frameworks"]]
    frameworks += [{"code": "HDR", "name": "Human Development Report", "publisher": "United Nations Development Programme"},
                   {"code": "EUROSTAT", "name": "Eurostat regional statistics", "publisher": "Eurostat"}]
    entries = catalogue["indicators"]
    return {
        "source": "Catalogue of indicators of the learning-cities reference of this project; figures of the Human Development Report 2021/22",
        "licence": "Facts; names and definitions are our own words. Links to frameworks say how far they were checked.",
        "frameworks": frameworks,
        "units": units + [unit(*it) for it in BASE_UNITS],
        "dimensions": [{"code": it, "label": {"en": LABELS.get(it, it.replace("_", " ").capitalize())},
                        "parts": [{"code": code, "label": {"en": label}} for code, label in PARTS.get(it, [])]} for it in named],
        "indicators": [part for entry in entries for part in components(entry, catalogue["units"])]
        + [indicator(entry) for entry in entries] + list(statistics()) + list(human_development()),
    }


def labelled(made, table):
    """With the German and Ukrainian of labels.tsv: of a unit, of a dimension, or of a part by its dimension."""
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    labels = {(of, code): {"de": german, "uk": ukrainian} for of, code, german, ukrainian in lines}
    for it in made["units"]:
        it["label"] |= labels["unit", it["code"]]
    for it in made["dimensions"]:
        it["label"] |= labels["dimension", it["code"]]
        for part in it["parts"]:
            part["label"] |= labels[it["code"], part["code"]]
    return made


def main():
    catalogue, figures, target = json.load(open(sys.argv[1])), sys.argv[2], Path(__file__).parent
    made = labelled(registry(catalogue), target / "labels.tsv")
    lines = []
    for key, value in made.items():
        if isinstance(value, str):
            lines.append(f"{json.dumps(key)}: {json.dumps(value)}")
        else:
            rows = ",\n".join(json.dumps(it, ensure_ascii=False, separators=(",", ":")) for it in value)
            lines.append(f"{json.dumps(key)}: [\n{rows}\n]")
    (target / "indicators.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    with open(figures, newline="") as file:
        rows = list(csv.DictReader(file))
    text = io.StringIO()
    columns = [it for it in rows[0] if it != "country"]
    out = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    # No file name and no time in the header, as `gzip -9 -n` does.
    with open(target / "human-development.csv.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(text.getvalue().encode())


if __name__ == "__main__":
    main()
