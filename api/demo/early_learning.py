#!/usr/bin/env python3
"""Makes the figures of cities: early_learning.py INDICATORS_UK_LOCAL_AUTHORITY_EARLY_LEARNING.csv

Writes early-learning.csv.gz (the columns that are imported) beside this file. The same input gives the same bytes.
"""

import csv
import gzip
import io
import sys
from pathlib import Path

# Local authorities that are one city, with the number that municipalities.csv.gz gives it.
CITIES = {
    "Bradford": 2654993, "Bristol, City of": 2654675, "Coventry": 2652221, "Derby": 2651347, "Leeds": 2644688,
    "Leicester": 2644668, "Liverpool": 2644210, "Manchester": 2643123, "Nottingham": 2641170, "Plymouth": 2640194,
    "Sheffield": 2638077, "Southampton": 2637487,
}
AGES = {"": "_T", "2": "AGE=Y2", "3 and 4": "AGE=Y3-4"}


def figures(rows):
    for row in rows:
        city, age = CITIES.get(row["Local authority"]), AGES.get(row["Age"])
        if city and age:
            yield ["SDG_4_2_2_EARLY_LEARNING", f"geonames:{city}", row["year"], row["value"], age]


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as read:
        rows = sorted(figures(csv.DictReader(read)), key=lambda it: (it[1], it[4], it[2]))
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(["indicator", "place", "period", "value", "dimensions"])
    out.writerows(rows)
    target = Path(__file__).parent / "early-learning.csv.gz"
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(text.getvalue().encode())


if __name__ == "__main__":
    main()
