#!/usr/bin/env python3
"""Makes the demo data: extract.py INPUT_FOLDER

INPUT_FOLDER holds municipalities.csv, municipality_altnames.csv (geonameid, alt_name) and twin_towns.csv.
Writes municipalities.csv.gz and twin-towns.csv.gz beside this file. The same input gives the same bytes.
"""

import csv
import gzip
import io
import re
import sys
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path

MOST_NAMES = 6
# The list does not say whose language a name is. These come first where it has them: own names of places that go by
# an English one there, and what neighbours commonly call them.
WELL_KNOWN = set("""
Athína Athina Athen Beograd Belgrad Breslau Bruxelles Brüssel București Bukarest Danzig
Firenze Florenz Genova Genua Göteborg Hannover Helsingfors Iași Kiew Kijów Kishinev Kraków Krakau København Kopenhagen
Kyjiw Lemberg Lisboa Lissabon Lwów Mailand Milano Moskau Moskva München Monachium Munich Cologne Kolonia Napoli Neapel
Nürnberg Nuremberg Norymberga Odesa Odessa Padova Padua Plzeň Pilsen Poltawa Posen Praha Prag Praga Roma Rom Sevilla
Stettin Thessaloniki Saloniki Salonica Torino Turin Tbilisi Tiflis Venezia Venedig Warszawa Warschau Varsovie Wien Wiedeń
Wrocław Lipsk Berlín Drezno Dresda Charkiw Charkow Kharkov Tschernihiw Czernowitz Tscherniwzi Lwow Lvov Kiev Vilna Wilno
""".split()) | {"Den Haag"}
# The alphabets of Belarusian, Bulgarian, Macedonian, Russian, Serbian and Ukrainian; modern Greek.
CYRILLIC = re.compile(r"[А-Яа-яЁёЂђЃѓЄєІіЇїЈјЉљЊњЋћЌќЎўЏџҐґЅѕ'’ -]+")
GREEK = re.compile(r"[Α-Ωα-ωάέήίόύώΐΰϊϋΆΈΉΊΌΎΏ -]+")
LATIN = re.compile(r"[A-ZÀ-ÞĀ-ŽȘȚ][A-Za-zÀ-ÿĀ-žȘșȚț'’ -]{3,}")
AIRPORT = re.compile(r"[A-Z]{3,4}")
SPELL = str.maketrans({
    **dict(zip("łøđıœæßþð", "l o d i oe ae ss th d".split())),
    **dict(zip("абвгґдеєжзиіїйклмнопрстуфх", "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh".split())),
    **dict(zip("цчшщыэёъюя", "ts ch sh shch y e e a iu ia".split())), "ь": "",
    **dict(zip("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s".split())),
})


def folded(name):
    """The name in small Latin letters without accents."""
    name = unicodedata.normalize("NFC", name).lower().translate(SPELL)
    return "".join(c for c in unicodedata.normalize("NFD", name) if c.isalpha())


def likeness(a, b):
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def closest(names, native_to, count):
    """Of one script: the most typical spellings; where the script is at home, the one of the place's own name first."""
    typical = {n: sum(likeness(n, other) for other in names) for n in names}
    ranked = sorted(names, key=lambda n: (-round(typical[n], 6), n))
    if native_to and ranked:
        own = max(ranked, key=lambda n: likeness(folded(n), native_to))
        ranked = [own] + [n for n in ranked if n != own]
    return ranked[:count]


def exonyms(names, own, labels):
    """Latin names unlike the name itself: well-known ones and those of the twin towns, then those many languages share."""
    groups = defaultdict(list)
    for name in names:
        if folded(name) != own and len(name.split()) <= 3:
            groups[folded(name)].append(name)
    first = WELL_KNOWN | labels
    ranked = sorted(groups.items(), key=lambda g: (not first.intersection(g[1]), -len(g[1]), -likeness(g[0], own), g[0]))
    return [min(group, key=lambda n: (n not in first, not n.isascii(), n)) for _, group in ranked]


def chosen(place, names, labels):
    own, country = folded(place["name"]), place["country"]
    names = sorted({n.strip() for n in names} - {place["name"]})
    names = [n for n in names if not (AIRPORT.fullmatch(n) or "|" in n or re.search(r"\d", n))]
    cyrillic = closest([n for n in names if CYRILLIC.fullmatch(n)], own if country in ("UA", "BG") else None, 2)
    greek = closest([n for n in names if GREEK.fullmatch(n)], own if country == "GR" else None, 1)
    latin = exonyms([n for n in names if LATIN.fullmatch(n)], own, labels)
    return (cyrillic + greek + latin)[:MOST_NAMES]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, columns, rows):
    text = io.StringIO()
    out = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    # No file name and no time in the header, as `gzip -9 -n` does.
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(text.getvalue().encode())


def main():
    source, target = Path(sys.argv[1]), Path(__file__).parent
    places, twins = read(source / "municipalities.csv"), read(source / "twin_towns.csv")
    names, labels = defaultdict(list), defaultdict(set)
    for row in read(source / "municipality_altnames.csv"):
        names[row["geonameid"]].append(row["alt_name"])
    for row in twins:
        labels[row["origin_country"]].add(row["origin_city"])
        labels[row["partner_country"]].add(row["partner_city"])
    for place in places:
        place["alt_names"] = "|".join(chosen(place, names[place["geonameid"]], labels[place["country"]]))
    columns = "geonameid name country admin1 lat lon population timezone alt_names".split()
    write(target / "municipalities.csv.gz", columns, places)
    write(target / "twin-towns.csv.gz", [c for c in twins[0] if c != "distance_km"], twins)


if __name__ == "__main__":
    main()
