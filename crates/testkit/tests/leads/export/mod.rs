//! Leads as a table for a spreadsheet: the same rows that the list shows, streamed, harmless to open.

mod memory;
mod streaming;

use axum::{
    body::Body,
    http::{Request, header},
};
use testkit::{Answer, Client, Json, World};

/// The fields of a lead in the order of the columns; those who bring leads do not get `platform_commission`.
const FIELDS: [&str; 29] = [
    "id",
    "created_at",
    "status",
    "merchant_name",
    "campaign_name",
    "influencer_name",
    "source",
    "customer_name",
    "customer_email",
    "customer_phone",
    "customer_company",
    "customer_notes",
    "estimated_value",
    "commission_amount",
    "commission_type",
    "rate_applied",
    "influencer_percentage",
    "influencer_commission",
    "platform_commission",
    "quality_score",
    "feedback",
    "rejection_reason",
    "rejection_details",
    "lost_reason",
    "conversion_value",
    "expires_at",
    "decided_at",
    "closed_at",
    "refunded_at",
];

/// The head and the rows of a table.
struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(answer: &Answer) -> Self {
        let text = answer.text.strip_prefix('\u{feff}').unwrap_or(&answer.text);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(text.as_bytes());
        let row = |row: Result<csv::StringRecord, _>| row.unwrap().iter().map(str::to_owned).collect();
        let mut rows: Vec<Vec<String>> = reader.records().map(row).collect();
        let head = rows.remove(0);
        Self { head, rows }
    }
}

/// What the table says of a field of the list.
fn cell(field: &str, value: &Json) -> String {
    let text = match value {
        Json::Null => String::new(),
        Json::Text(text) if field.ends_with("_at") => {
            let at: jiff::Timestamp = text.parse().unwrap();
            return domain::Zone::built_in()
                .local(at)
                .strftime("%Y-%m-%dT%H:%M:%S%:z")
                .to_string();
        }
        Json::Text(text) => text.clone(),
        other => other.to_string(),
    };
    match field != "customer_phone" && text.starts_with(['=', '+', '-', '@']) {
        true => format!("'{text}"),
        false => text,
    }
}

async fn in_language(client: &Client, path: &str, language: &str) -> Answer {
    let request = Request::get(path)
        .header(header::ACCEPT_LANGUAGE, language)
        .body(Body::empty())
        .unwrap();
    client.call(request, "").await
}

/// Leads in every state, of two merchants and two people who bring them; returns everybody.
async fn market(world: &World) -> [Client; 5] {
    let merchant = world.merchant("Clinique Atlas").await;
    let rival = world.merchant("Optique Rif").await;
    let (influencer, commercial) = (world.influencer("Salma").await, world.commercial("Youssef").await);
    for (owner, leads) in [(&merchant, 8), (&rival, 3)] {
        let campaign = world.campaign(owner, "{}").await;
        world.fund(owner, "5000.00").await;
        for n in 0..leads {
            let by = if n % 3 == 0 { &commercial } else { &influencer };
            let lead = world.lead(by, &campaign, &format!("{}.50", 500 + 100 * n)).await;
            world.clock.advance(jiff::SignedDuration::from_secs(60));
            decide(owner, &lead, n).await;
        }
    }
    let admin = world.admin().await;
    [merchant, rival, influencer, commercial, admin]
}

async fn decide(owner: &Client, lead: &Json, n: i32) {
    let path = |verb: &str| format!("/api/leads/{}/{verb}", lead["id"].text());
    let put = async |verb: &str, body: &str| {
        let _ = owner.put(&path(verb), body).await.expect(200);
    };
    match n % 5 {
        1 => {
            put(
                "validate",
                r#"{"quality_score":8,"feedback":"Très bien; \"vraiment\""}"#,
            )
            .await
        }
        2 => put("reject", r#"{"rejection_reason":"other","details":"Ligne 1\nLigne 2"}"#).await,
        3 => {
            put("validate", r#"{"quality_score":9}"#).await;
            put("convert", r#"{"conversion_value":1234.5}"#).await;
        }
        4 => {
            put("validate", r#"{"quality_score":5}"#).await;
            put("lose", r#"{"reason":"Trop cher"}"#).await;
        }
        _ => {}
    }
}

#[tokio::test]
async fn everybody_exports_what_his_list_shows() {
    let world = World::new().await;
    let people = market(&world).await;
    let totals = [8, 3, 7, 4, 11];
    for (client, total) in people.iter().zip(totals) {
        let list = client.get("/api/leads?limit=500").await.expect(200);
        let leads = list.json["leads"].list();
        let export = in_language(client, "/api/leads/export.csv?format=raw", "en")
            .await
            .expect(200);
        let table = Table::read(&export);
        let brings_leads = client.user["influencer"]["id"] != Json::Null;
        let fields: Vec<_> = FIELDS
            .into_iter()
            .filter(|field| !(brings_leads && *field == "platform_commission"))
            .collect();
        assert_eq!(table.head, fields);
        let expected: Vec<Vec<String>> = leads
            .iter()
            .map(|lead| fields.iter().map(|field| cell(field, &lead[*field])).collect())
            .collect();
        assert_eq!(table.rows, expected);
        assert_eq!(table.rows.len(), total);
        assert_eq!(export.header("x-total-count"), Some(total.to_string().as_str()));
    }
}

#[tokio::test]
async fn filters_and_order_are_those_of_the_list() {
    let world = World::new().await;
    let [merchant, _, influencer, _, admin] = market(&world).await;
    let own = influencer.user["influencer"]["id"].text().to_owned();
    for query in [
        "status=validated",
        "status=lost&sort=estimated_value",
        "sort=-commission_amount",
        "sort=created_at",
        "q=bennani",
        "q=nobody",
        "source=tiktok",
        "from=2030-01-01",
        &format!("influencer_id={own}&sort=-estimated_value"),
    ] {
        for client in [&merchant, &admin] {
            let list = client.get(&format!("/api/leads?limit=500&{query}")).await.expect(200);
            let export = client
                .get(&format!("/api/leads/export.csv?format=raw&{query}"))
                .await
                .expect(200);
            let ids: Vec<_> = list.json["leads"].list().iter().map(|lead| lead["id"].text()).collect();
            let rows = Table::read(&export).rows;
            let exported: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
            assert_eq!(exported, ids, "{query}");
        }
    }
    let wrong = merchant
        .get("/api/leads/export.csv?status=new&from=x&format=xlsx")
        .await;
    let wrong = wrong.refused(422, "validation_failed").wrong_fields();
    assert_eq!(
        wrong,
        ["format:unknown_value", "from:invalid_format", "status:unknown_value"]
    );
}

#[tokio::test]
async fn the_file_is_named_by_the_day_and_its_head_speaks_the_language() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    for (language, begin) in [
        ("", "\u{feff}Client;Téléphone;E-mail;"),
        ("en-GB,en", "\u{feff}Customer;Telephone;E-mail;"),
        ("ar", "\u{feff}"),
    ] {
        let export = in_language(&merchant, "/api/leads/export.csv", language)
            .await
            .expect(200);
        assert!(export.text.starts_with(begin), "{}", export.text);
        assert_eq!(export.text.matches("\r\n").count(), 1);
        assert!(export.text.ends_with("\r\n"));
        assert_eq!(export.header("content-type"), Some("text/csv; charset=utf-8"));
        assert_eq!(export.header("cache-control"), Some("no-store"));
        assert_eq!(
            export.header("content-disposition"),
            Some(r#"attachment; filename="leads-2026-11-23.csv""#)
        );
        assert_eq!(export.header("x-total-count"), Some("0"));
    }
}

#[tokio::test]
async fn no_cell_is_a_formula_and_no_text_breaks_a_row() {
    let world = World::new().await;
    let merchant = world.merchant("=Clinique; \\\"Atlas\\\"").await;
    let influencer = world.influencer("@Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000.00").await;
    let texts = [
        (r#"=HYPERLINK(\"http://x\";\"y\")"#, "+1+1"),
        ("-2", "@SUM(A1)"),
        (r#"a;b \"c\""#, r"line 1\nline 2;\n\n=3"),
        ("Ahmed = Bennani", "1-1"),
    ];
    for (name, notes) in texts {
        let body = format!(
            r#"{{"campaign_id":"{campaign}","customer_name":"{name}","customer_phone":"0612345678",
                 "customer_notes":"{notes}","estimated_value":1000.00,"source":"direct"}}"#
        );
        let _ = influencer.post("/api/leads/create", body).await.expect(201);
    }
    let export = merchant
        .get("/api/leads/export.csv?format=raw&sort=created_at")
        .await
        .expect(200);
    let rows = Table::read(&export).rows;
    let column = |name: &str| FIELDS.iter().position(|field| *field == name).unwrap();
    let cells = |name: &str| rows.iter().map(|row| row[column(name)].clone()).collect::<Vec<_>>();
    assert_eq!(
        cells("customer_name"),
        [r#"'=HYPERLINK("http://x";"y")"#, "'-2", r#"a;b "c""#, "Ahmed = Bennani"]
    );
    assert_eq!(
        cells("customer_notes"),
        ["'+1+1", "'@SUM(A1)", "line 1\nline 2;\n\n=3", "1-1"]
    );
    assert_eq!(cells("merchant_name")[0], "'=Clinique; \"Atlas\"");
    assert_eq!(cells("influencer_name")[0], "'@Salma");
    assert_eq!(cells("customer_phone")[0], "+212612345678");
    assert_eq!(cells("estimated_value")[0], "1000.00");
    // As it is written, so that other programs read it as we do.
    assert!(
        export.text.contains(r#";"'=HYPERLINK(""http://x"";""y"")";"#),
        "{}",
        export.text
    );
    assert!(export.text.contains(";\"line 1\nline 2;\n\n=3\";"), "{}", export.text);
}

/// What a spreadsheet of each language shows of one lead: its customer and amounts first, words, dates and decimals as that
/// language writes them.
#[tokio::test]
async fn a_spreadsheet_of_each_language_understands_its_cells() {
    let world = World::new().await;
    let [merchant, ..] = market(&world).await;
    for (language, validated, rejected) in [
        (
            "fr",
            "Ahmed Bennani|+212 6 12 34 56 78|ahmed@email.com|TechCorp|600,50|60,05|18,02|42,03|Validé|23/11/2026 09:01",
            "Rejeté|Autre motif",
        ),
        (
            "en",
            "Ahmed Bennani|+212 6 12 34 56 78|ahmed@email.com|TechCorp|600.50|60.05|18.02|42.03|Validated|2026-11-23 09:01",
            "Rejected|Other reason",
        ),
        (
            "ar",
            "Ahmed Bennani|+212 6 12 34 56 78|ahmed@email.com|TechCorp|600,50|60,05|18,02|42,03|مقبول|23/11/2026 09:01",
            "مرفوض|سبب آخر",
        ),
    ] {
        let export = in_language(&merchant, "/api/leads/export.csv?sort=created_at", language).await;
        let rows = Table::read(&export.expect(200)).rows;
        assert_eq!(rows[1][..10].join("|"), validated);
        assert_eq!(format!("{}|{}", rows[2][8], rows[2][18]), rejected);
    }
}
