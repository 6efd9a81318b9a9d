//! Who may do what: `rights.txt` says it for each operation in a sentence, written from what the domain means and not from
//! the rules at the routes. Each is asked as everybody there is, and what is answered has to say the same.

use std::collections::BTreeMap;

use kernel::access::{Grant, Role};
use libtest_mimic::Trial;
use sea_orm::{ConnectionTrait, Database};

use super::named::Others;
use crate::contract;
use crate::databases::{Backend, Databases};
use crate::harness::{Answer, App, Exchange, Person};

const SENTENCES: &str = include_str!("rights.txt");

/// From the least to the most.
const ROLES: [(Role, &str); 4] = [
    (Role::Viewer, "viewer"),
    (Role::Contributor, "contributor"),
    (Role::Coordinator, "coordinator"),
    (Role::Admin, "administrator"),
];

/// Who may, by what was answered or by what is written.
#[derive(Debug, Default, PartialEq, Eq)]
struct May {
    anyone: bool,
    /// Whoever has an account.
    account: bool,
    /// Whoever it is about, without any role.
    about: bool,
    /// The least role on the body of the record, and on the platform.
    body: Option<&'static str>,
    platform: Option<&'static str>,
}

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let databases = databases.clone();
    let run = move || {
        actix_web::rt::System::new().block_on(everybody_may_what_is_written(databases));
        Ok(())
    };
    vec![Trial::test("sqlite::hidden::everybody_may_what_is_written", run)]
}

/// One case on SQLite, whose databases are copied in a moment; which roles there are is asked alike on both.
async fn everybody_may_what_is_written(databases: Databases) {
    let app = App::on(databases.borrow(Backend::Sqlite).await).await;
    let others = Others::live(&app).await;
    let admin = app.admin().await;
    app.listen_to(|_| true);
    crate::tour::walk(&app, &admin).await;
    let kept = app.heard();
    app.stop().await;
    let written: BTreeMap<_, _> =
        SENTENCES.lines().map(|line| line.split_once(": ").expect(line)).collect();
    let mut asked = BTreeMap::new();
    let (mut wrong, mut tells) = (Vec::new(), Vec::new());
    for it in &kept {
        if asked.contains_key(it.id()) {
            continue;
        }
        let is = tried(&others, it, &mut tells).await;
        let sentence = written.get(it.id()).copied().unwrap_or_default();
        let said = read(sentence);
        if said != is {
            wrong.push(format!("{}: {sentence}\n  but {}", it.id(), told(&is)));
        }
        asked.insert(it.id(), is);
    }
    assert!(tells.is_empty(), "{} tell of what is hidden:\n{}", tells.len(), tells.join("\n"));
    let unasked =
        contract::operation_ids().into_iter().filter(|id| !asked.contains_key(id.as_str()));
    let unasked: Vec<_> = unasked.collect();
    assert!(unasked.is_empty(), "the tour does not come by {unasked:?}");
    let unknown: Vec<_> = written.keys().filter(|id| !asked.contains_key(**id)).collect();
    assert!(unknown.is_empty(), "there is no operation {unknown:?}");
    assert!(
        wrong.is_empty(),
        "{} of {} operations:\n{}",
        wrong.len(),
        asked.len(),
        wrong.join("\n")
    );
}

/// Asks for the same as everybody, from the least to the most; what is refused changes nothing, what is not begins anew.
async fn tried(others: &Others, it: &Exchange, tells: &mut Vec<String>) -> May {
    let mut may = May::default();
    let world = others.copied(it).await;
    may.anyone = passes(&world, it, None).await;
    if may.anyone {
        world.stop().await;
        return may;
    }
    let stranger = world.person(&[]).await;
    may.account = passes(&world, it, Some(&stranger)).await;
    if may.account {
        world.stop().await;
        return may;
    }
    let own = [
        Grant::on_municipality(Role::Admin, others.municipality()),
        Grant::on_organisation(Role::Admin, others.organisation()),
    ];
    let foreign = world.person(&own).await;
    assert!(!passes(&world, it, Some(&foreign)).await, "{} is open to those of any body", it.id());
    for person in [&stranger, &foreign] {
        tells.extend(what_is_told(&world, it, person).await);
    }
    let caller = Person { id: it.caller(), token: world.token(it.caller()) };
    without_roles(&world, &caller).await;
    may.about = passes(&world, it, Some(&caller)).await;
    world.stop().await;
    for on_platform in [false, true] {
        let world = others.copied(it).await;
        let mut least = None;
        for (role, word) in ROLES {
            let grants = if on_platform {
                vec![Grant::on_platform(role)]
            } else {
                others.everybodys(&world, role).await
            };
            let person = world.person(&grants).await;
            if passes(&world, it, Some(&person)).await {
                least = Some(word);
                break;
            }
        }
        world.stop().await;
        *(if on_platform { &mut may.platform } else { &mut may.body }) = least;
    }
    may
}

/// Whether a request passes all that looks at who makes it.
async fn passes(app: &App, it: &Exchange, by: Option<&Person>) -> bool {
    let answer = it.again_by(app, by).await;
    let status = answer.status.as_u16();
    assert!(status < 500, "{}: {status} {}", it.id(), answer.text);
    ![401, 403, 404].contains(&status)
}

/// What somebody learns who does not see a record: to be refused otherwise than for one that is not there is to be told of it.
async fn what_is_told(app: &App, it: &Exchange, by: &Person) -> Option<String> {
    let at = it.path.split('?').next().unwrap_or_default().split('/');
    let at: Vec<_> = at.collect();
    let id = at.iter().rposition(|part| part.parse::<uuid::Uuid>().is_ok())?;
    let own = at[..=id].join("/");
    // A part of a record that has no address of its own shows with it.
    if [200, 405].contains(&app.get(&own).by(by).send().await.status.as_u16()) {
        return None;
    }
    let nothing = it.path.replace(at[id], &uuid::Uuid::from_u128(7).to_string());
    let [there, not_there] = [&it.path, &nothing];
    let there = it.again_at(app, there, Some(by)).await;
    let not_there = it.again_at(app, not_there, Some(by)).await;
    let said = |it: &Answer| (it.status, it.body["code"].clone(), it.body["errors"].clone());
    let differs = said(&there) != said(&not_there);
    differs.then(|| format!("{} {own}: {} and not {}", it.id(), there.text, not_there.status))
}

async fn without_roles(app: &App, person: &Person) {
    let db = Database::connect(app.database_url()).await.expect("connects");
    let id = person.id.to_string().replace('-', "");
    let none = format!("delete from account_role where hex(account_id) = upper('{id}')");
    db.execute_unprepared(&none).await.expect("valid SQL");
    db.close().await.expect("closes");
}

/// Reads a sentence.
fn read(sentence: &str) -> May {
    let role = |text: &str| ROLES.iter().map(|it| it.1).find(|word| text.contains(word));
    let mut may = May {
        anyone: sentence == "Anyone.",
        account: sentence == "Whoever has an account.",
        ..May::default()
    };
    if may.anyone || may.account {
        return may;
    }
    let rest = sentence.strip_prefix("Whoever it is about");
    may.about = rest.is_some();
    let rest = rest.unwrap_or(sentence);
    let (body, platform) = match rest.split_once(" of the platform") {
        // Of the platform alone, or of a body and the platform.
        Some((before, _)) => match before.rsplit_once(", or") {
            Some((body, of)) if !body.is_empty() => (Some(body), Some(role(of).or(role(body)))),
            _ => (None, Some(role(before))),
        },
        None => (Some(rest), None),
    };
    may.body = body.and_then(role);
    may.platform = platform.flatten();
    may
}

fn told(may: &May) -> String {
    let May { anyone, account, about, body, platform } = may;
    let mut who = Vec::new();
    who.extend(anyone.then(|| "anyone".to_owned()));
    who.extend(account.then(|| "whoever has an account".to_owned()));
    who.extend(about.then(|| "whoever it is about".to_owned()));
    who.extend(body.map(|role| format!("{role} of the body")));
    who.extend(platform.map(|role| format!("{role} of the platform")));
    if who.is_empty() { "nobody".to_owned() } else { who.join(", ") }
}
