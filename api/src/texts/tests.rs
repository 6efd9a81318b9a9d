use super::*;

fn about<'a>(
    kind: MessageKind,
    language: &'a LanguageTag,
    values: &'a BTreeMap<String, String>,
) -> About<'a> {
    let link = "https://c.example/welcome#invitation=TOKEN";
    About { kind, language, values, site: "c.example", link, stop: None }
}

fn values(of: &[(&str, &str)]) -> BTreeMap<String, String> {
    of.iter().map(|(name, it)| ((*name).to_owned(), (*it).to_owned())).collect()
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).expect("a language")
}

#[test]
fn every_language_says_everything_with_the_same_gaps() {
    let texts = Texts::default();
    let gaps_of = |it: &Wording| {
        let texts = [Some(&it.subject), Some(&it.text), it.button.as_ref(), it.note.as_ref()];
        texts.into_iter().flatten().flat_map(|it| gaps(it)).map(str::to_owned).collect()
    };
    for kind in MessageKind::all() {
        let told: Vec<BTreeSet<String>> =
            texts.0.values().map(|it| gaps_of(&it.messages[&kind])).collect();
        assert!(told.iter().all(|it| *it == told[0]), "{kind}: {told:?}");
        // A link is no use without a button.
        let own = kind.link().is_some();
        assert!(texts.0.values().all(|it| !own || it.messages[&kind].button.is_some()), "{kind}");
    }
    let raw = SHIPPED.map(|(_, it)| it.parse::<Table>().expect("TOML"));
    let keys = |it: &Table, name: &str| it[name].as_table().map(|it| it.keys().cloned().collect());
    for name in ["messages", "words"] {
        let told: [Option<BTreeSet<String>>; 3] = std::array::from_fn(|at| keys(&raw[at], name));
        assert!(told.iter().all(|it| *it == told[0]), "{name}: {told:?}");
    }
}

#[test]
fn words_are_translated_and_names_are_not_looked_through() {
    let texts = Texts::default();
    let body = "<b>{role}</b>\r\nBcc: all@x.example\u{202e}{main}{footer}";
    let values = values(&[("body", body), ("role", "coordinator"), ("outcome", "granted")]);
    let german = tag("de-AT");
    let said = texts.say(&about(MessageKind::RoleChanged, &german, &values));
    let inside = "<b>{role}</b> Bcc: all@x.example {main}{footer}";
    assert_eq!((said.language.as_str(), said.subject), ("de", format!("Ihre Rolle bei {inside}")));
    assert!(said.plain.contains("die Rolle „Koordination“ bei <b>{role}</b>\nBcc:"));
    assert!(said.html.contains("&lt;b&gt;{role}&lt;/b&gt;") && !said.html.contains("<b>"));
    assert_eq!(said.html.matches("</body>").count(), 1);
}

#[test]
fn a_further_language_is_a_file_and_english_stands_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text);
    let french =
        "greeting = \"Bonjour,\"\n[messages.password_reset]\nsubject = \"Nouveau mot de passe\"";
    write("fr.toml", french).expect("a file");
    write("de.toml", "footer = \"Stadt am Fluss\"").expect("a file");
    let texts = Texts::with(folder.path()).expect("texts");
    let none = values(&[]);
    let said = |kind, language: &str| {
        let language = tag(language);
        let said = texts.say(&about(kind, &language, &none));
        (said.language, said.subject, said.plain)
    };
    let (language, subject, plain) = said(MessageKind::PasswordReset, "fr");
    assert_eq!((language.as_str(), subject.as_str()), ("fr", "Nouveau mot de passe"));
    assert!(plain.starts_with("Bonjour,\n\nsomebody, probably you"), "{plain}");
    assert!(said(MessageKind::PasswordChanged, "de").2.ends_with("-- \nStadt am Fluss\n"));
    assert_eq!(said(MessageKind::PasswordChanged, "pl").0, "en");
    for (name, text, wrong) in [
        ("it.toml", "greetings = \"Salve\"", "it.toml: unknown field `greetings`"),
        ("it.toml", "[messages.digest]\ntext = \"{password}\"", "{password}"),
        ("it.toml", "greeting =", "it.toml: "),
        ("it.toml", "greeting = \"Salve {name}\"", "{name}"),
        ("italiano.toml", "", "italiano.toml: is not called by a language"),
    ] {
        write(name, text).expect("a file");
        let refused = Texts::with(folder.path()).expect_err("wrong");
        assert!(refused.contains(wrong) && !refused.contains('\n'), "{refused}");
        std::fs::remove_file(folder.path().join(name)).expect("a file");
    }
}
