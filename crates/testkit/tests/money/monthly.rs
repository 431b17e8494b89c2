//! The statement of a deposit for a month: every movement once, in some month, and the same for ever once it is over.

use jiff::{SignedDuration, Timestamp};
use testkit::{Answer, Client, Setup, World};

async fn pdf(who: &Client, deposit: &str, month: &str) -> Answer {
    who.get(&format!("/api/leads/deposits/{deposit}/statement.pdf?month={month}"))
        .await
}

async fn csv(who: &Client, deposit: &str, month: &str) -> Vec<String> {
    let path = format!("/api/leads/deposits/{deposit}/statement.csv?month={month}");
    let answer = who.get(&path).await.expect(200);
    let text = String::from_utf8(answer.bytes.to_vec()).unwrap();
    let table = text.strip_prefix('\u{feff}').unwrap();
    table.lines().map(str::to_owned).collect()
}

/// Time passes until this instant, and everybody signs in again.
async fn until(world: &World, at: &str, people: [&mut Client; 2]) {
    let at: Timestamp = at.parse().unwrap();
    world
        .clock
        .advance(at.duration_since(domain::Clock::now(&*world.clock)));
    for one in people {
        *one = world.again(one).await;
    }
}

#[tokio::test]
async fn months_follow_each_other_and_have_every_movement_once() {
    let world = World::new().await;
    let (mut merchant, mut admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "3000").await;
    let lead = world.lead(&salma, &campaign, "900").await;
    let _ = world.validate(&merchant, &lead).await.expect(200);
    world.lead(&salma, &campaign, "900").await;
    let november = csv(&merchant.speaking("fr"), &deposit, "2026-11").await;
    assert_eq!(
        november[0],
        "Date;Opération;Mouvement;Solde;Réservé;Concerne;Référence;Motif"
    );
    assert_eq!(november[1], ";Solde au début;;0,00;0,00;;;");
    assert!(
        november[2].starts_with("23/11/2026 09:00;Premier versement;3000,00;3000,00;0,00;R-2026-000001;"),
        "{november:?}"
    );
    assert!(
        november[3].contains(";Commission réservée;0,00;3000,00;80,00;"),
        "{november:?}"
    );
    assert!(
        november[4].contains(";Commission prélevée;-80,00;2920,00;0,00;"),
        "{november:?}"
    );
    assert_eq!(november[6], ";Solde à la fin;;2920,00;80,00;;;");
    assert_eq!(
        november[7..],
        [
            ";Total — Premier versement;3000,00;;;;;",
            ";Total — Commission réservée;0,00;;;;;",
            ";Total — Commission prélevée;-80,00;;;;;"
        ]
    );
    // One second before midnight in Casablanca, and at midnight.
    until(&world, "2026-11-30T23:59:59Z", [&mut merchant, &mut admin]).await;
    let refund = |admin: Client, amount: &'static str| {
        let body = format!(r#"{{"amount":{amount},"method":"bank_transfer","reason":"=1+1"}}"#);
        let path = format!("/api/admin/deposits/{deposit}/refund");
        async move { admin.post(&path, body).await.expect(201) }
    };
    let _ = refund(admin.clone(), "100").await;
    world.clock.advance(SignedDuration::from_secs(1));
    let _ = refund(admin.clone(), "200").await;
    let november = csv(&merchant.speaking("en"), &deposit, "2026-11").await;
    let december = csv(&merchant.speaking("en"), &deposit, "2026-12").await;
    let closing = ";Closing balance;;2820.00;80.00;;;";
    assert!(november.iter().any(|row| row == closing), "{november:?}");
    assert_eq!(december[1], ";Opening balance;;2820.00;80.00;;;");
    assert!(
        december[2].starts_with("2026-12-01 00:00;Refund sent;-200.00;2620.00;80.00;"),
        "{december:?}"
    );
    assert_eq!(december.len(), 5, "{december:?}");
    assert_eq!(csv(&merchant.speaking("en"), &deposit, "2026-10").await.len(), 3);
}

#[tokio::test]
async fn a_month_that_is_over_has_the_same_bytes_for_ever() {
    let world = World::new().await;
    let (mut merchant, mut admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "3000").await;
    let provisional = pdf(&merchant, &deposit, "2026-11").await.expect(200);
    assert!(provisional.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(world.value::<i64>("select count(*) from deposit_statements").await, 0);
    until(&world, "2026-12-02T09:00:00Z", [&mut merchant, &mut admin]).await;
    let over = pdf(&merchant, &deposit, "2026-11").await.expect(200);
    assert_ne!(over.bytes, provisional.bytes);
    world
        .sql
        .batch_execute(
            "update merchants set company_name = 'Rif'; update app.platform set company = '{\"name\":\"X\"}'",
        )
        .await
        .unwrap();
    until(&world, "2027-03-02T09:00:00Z", [&mut merchant, &mut admin]).await;
    assert_eq!(pdf(&admin, &deposit, "2026-11").await.expect(200).bytes, over.bytes);
    assert_ne!(pdf(&admin, &deposit, "2026-12").await.expect(200).bytes, over.bytes);
}

#[tokio::test]
async fn its_merchant_and_admins_read_it_for_months_that_have_begun() {
    let world = World::new().await;
    let (merchant, other) = (world.merchant("Atlas Santé").await, world.merchant("Optique Rif").await);
    let deposit = world.fund(&merchant, "3000").await;
    pdf(&other, &deposit, "2026-11").await.refused(404, "not_found");
    let hind = world.influencer("Hind").await;
    pdf(&hind, &deposit, "2026-11").await.refused(403, "forbidden");
    for (month, why) in [
        ("2026-12", "month:too_large"),
        ("2026-13", "month:invalid_format"),
        ("novembre", "month:invalid_format"),
    ] {
        let refused = pdf(&merchant, &deposit, month).await;
        assert_eq!(refused.refused(422, "validation_failed").wrong_fields(), [why]);
    }
    let path = format!("/api/leads/deposits/{deposit}/statement.csv");
    let refused = merchant.get(&path).await.refused(422, "validation_failed");
    assert_eq!(refused.wrong_fields(), ["month:required"]);
}

/// More movements than are read at once, and than are printed.
#[tokio::test]
async fn a_large_month_is_read_in_pieces() {
    let world = World::with(Setup::default()).await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "3000").await;
    let many = format!(
        "insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
                balance_after, reserved_before, reserved_after, made_by, reference, reason, created_at)
         select d.merchant_id, gen_random_uuid(), d.id, 1 + n, 'adjustment', 1, 300000 + n - 1, 300000 + n, 0, 0, d.id, 'COR',
                '=1+1', '{}'
         from   company_deposits d, generate_series(1, 3200) n",
        domain::Clock::now(&*world.clock)
    );
    world.sql.batch_execute(&many).await.unwrap();
    let table = csv(&merchant.speaking("fr"), &deposit, "2026-11").await;
    assert_eq!(table.len(), 1 + 1 + 3201 + 1 + 2);
    assert!(table[3].ends_with(";COR;'=1+1"), "{}", table[3]);
    assert!(table.iter().any(|row| row == ";Solde à la fin;;3032,00;0,00;;;"));
    let printed = pdf(&merchant, &deposit, "2026-11").await.expect(200);
    assert!(printed.bytes.len() < 200_000, "{}", printed.bytes.len());
}
