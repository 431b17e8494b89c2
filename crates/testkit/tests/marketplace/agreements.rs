use domain::{Rate, agreement::PlatformMinimum};
use testkit::market::{Market, propose, told_of};
use testkit::{Client, Json, Setup, World};
use tokio_postgres::error::SqlState;

#[tokio::test]
async fn an_agreement_lives_from_proposal_to_end() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let other = world.influencer("Yassine").await;
    let id = propose(&merchant, &salma, "").await;
    let list = salma.get("/api/leads/agreements/my-agreements").await.expect(200);
    let proposed = &list.json["agreements"][0];
    for (field, value) in [
        ("commission_percentage", "30.00"),
        ("minimum_deposit", "2000.00"),
        ("quality_threshold", "7"),
        ("payment_delay_days", "14"),
    ] {
        assert_eq!(proposed[field].number(), value, "{field}");
    }
    assert!(proposed["requires_validation"].is_true() && !proposed["auto_payment"].is_true());
    assert_eq!(
        (proposed["status"].text(), proposed["merchant_name"].text()),
        ("pending", "Clinique Atlas")
    );
    let path = |verb: &str| format!("/api/leads/agreements/{id}/{verb}");
    let _ = other.put(&path("sign"), "{}").await.refused(404, "not_found");
    let _ = world
        .merchant("Riad")
        .await
        .put(&path("suspend"), "{}")
        .await
        .refused(404, "not_found");
    let _ = merchant.put(&path("sign"), "{}").await.refused(403, "forbidden");
    let _ = merchant
        .put(&path("resume"), "{}")
        .await
        .refused(409, "agreement_state");
    for (by, verb, status, again) in [
        (&salma, "sign", "active", false),
        (&salma, "sign", "active", true),
        (&merchant, "suspend", "suspended", false),
        (&merchant, "suspend", "suspended", true),
        (&merchant, "resume", "active", false),
        (&merchant, "resume", "active", true),
        (&salma, "terminate", "terminated", false),
        (&merchant, "terminate", "terminated", true),
    ] {
        let changed = by.put(&path(verb), "{}").await.expect(200);
        assert_eq!(changed.json["agreement"]["status"].text(), status, "{verb}");
        assert_eq!(changed.json["already_applied"].is_true(), again, "{verb}");
    }
    let _ = salma.put(&path("suspend"), "{}").await.refused(403, "forbidden");
    let _ = world
        .admin()
        .await
        .put(&path("resume"), "{}")
        .await
        .refused(409, "agreement_state");
}

/// Whoever did it knows; a repetition is nothing new.
#[tokio::test]
async fn the_other_side_is_told_of_every_step() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Clinique Atlas").await, world.admin().await);
    let salma = world.influencer("Salma").await;
    let id = propose(&merchant, &salma, "").await;
    let path = |verb: &str| format!("/api/leads/agreements/{id}/{verb}");
    for (by, verb) in [
        (&salma, "sign"),
        (&merchant, "suspend"),
        (&merchant, "suspend"),
        (&admin, "resume"),
        (&salma, "terminate"),
        (&merchant, "terminate"),
    ] {
        let _ = by.put(&path(verb), "{}").await.expect(200);
    }
    assert_eq!(world.run_jobs().await, 5, "a proposal and four steps");
    let kinds = [
        ("agreement_proposed", 0, 1),
        ("agreement_signed", 1, 0),
        ("agreement_suspended", 0, 1),
        ("agreement_resumed", 1, 1),
        ("agreement_terminated", 1, 0),
    ];
    for (kind, of_merchant, of_influencer) in kinds {
        assert_eq!(told_of(&merchant, kind).await.len(), of_merchant, "{kind}");
        let told = told_of(&salma, kind).await;
        assert_eq!(told.len(), of_influencer, "{kind}");
        for one in told {
            assert_eq!(one["data"]["agreement_id"].text(), id);
            assert!(one["message"].text().contains("Clinique Atlas"), "{}", one["message"]);
        }
    }
}

#[tokio::test]
async fn one_is_in_force_for_a_person_and_a_campaign() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let campaign = format!(r#","campaign_id":"{}""#, world.campaign(&merchant, "{}").await);
    let (first, second) = (
        propose(&merchant, &salma, "").await,
        propose(&merchant, &salma, "").await,
    );
    let for_campaign = propose(&merchant, &salma, &campaign).await;
    let sign = async |id: &str| salma.put(&format!("/api/leads/agreements/{id}/sign"), "{}").await;
    let both = tokio::join!(sign(&first), sign(&second));
    let mut statuses = [both.0.status, both.1.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let (signed, left) = if both.0.status == 200 {
        (&first, &second)
    } else {
        (&second, &first)
    };
    let _ = sign(left).await.refused(409, "agreement_exists");
    let _ = sign(&for_campaign).await.expect(200);
    let _ = merchant
        .put(&format!("/api/leads/agreements/{signed}/suspend"), "{}")
        .await
        .expect(200);
    let _ = sign(left).await.expect(200);
    let resumed = merchant
        .put(&format!("/api/leads/agreements/{signed}/resume"), "{}")
        .await;
    let _ = resumed.refused(409, "agreement_exists");
}

#[tokio::test]
async fn what_an_agreement_names_must_exist() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let rival = world.merchant("Riad").await;
    let (salma, commercial) = (world.influencer("Salma").await, world.commercial("Karim").await);
    let (salma, karim) = (salma.influencer_id(), commercial.influencer_id());
    let foreign = world.campaign(&rival, "{}").await;
    let rival_id = rival.merchant_id();
    for (body, wrong) in [
        (format!(r#"{{"influencer_id":"{karim}"}}"#), "influencer_id:not_found"),
        (format!(r#"{{"commercial_id":"{salma}"}}"#), "commercial_id:not_found"),
        (
            format!(r#"{{"influencer_id":"{salma}","campaign_id":"{foreign}"}}"#),
            "campaign_id:not_found",
        ),
        (
            format!(r#"{{"influencer_id":"{salma}","commercial_id":"{karim}"}}"#),
            "commercial_id:not_applicable",
        ),
        ("{}".to_owned(), "influencer_id:required"),
        (
            format!(r#"{{"influencer_id":"{salma}","commission_percentage":0}}"#),
            "commission_percentage:too_small",
        ),
        (
            format!(r#"{{"influencer_id":"{salma}","commission_percentage":90.01}}"#),
            "commission_percentage:too_large",
        ),
        (
            format!(r#"{{"influencer_id":"{salma}","quality_threshold":11}}"#),
            "quality_threshold:too_large",
        ),
        (
            format!(r#"{{"influencer_id":"{salma}","payment_delay_days":366}}"#),
            "payment_delay_days:too_large",
        ),
        (
            format!(r#"{{"influencer_id":"{salma}","status":"active"}}"#),
            "status:unknown_field",
        ),
    ] {
        let refused = merchant.post("/api/leads/agreements/create", &body).await.expect(422);
        assert_eq!(refused.wrong_fields(), [wrong], "{body}");
    }
    let for_rival = format!(r#"{{"influencer_id":"{salma}","merchant_id":"{rival_id}"}}"#);
    let _ = merchant
        .post("/api/leads/agreements/create", &for_rival)
        .await
        .refused(403, "forbidden");
    let admin = world.admin().await;
    let nobody = format!(r#"{{"influencer_id":"{salma}"}}"#);
    let refused = admin.post("/api/leads/agreements/create", nobody).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["merchant_id:required"]);
    let created = admin.post("/api/leads/agreements/create", for_rival).await.expect(201);
    assert_eq!(created.json["agreement"]["merchant_name"].text(), "Riad");
    let with_commercial = format!(r#"{{"commercial_id":"{karim}","payment_delay_days":0}}"#);
    let created = merchant
        .post("/api/leads/agreements/create", with_commercial)
        .await
        .expect(201);
    assert_eq!(created.json["agreement"]["influencer_kind"].text(), "commercial");
}

#[tokio::test]
async fn everybody_lists_his_own_and_the_share_holds() {
    let market = Market::open("{}").await;
    market.agreement(r#","commission_percentage":45.5"#).await;
    let stranger = market.world.influencer("Yassine").await;
    propose(&market.merchant, &stranger, "").await;
    let total = async |client: &testkit::Client, query: &str| {
        let list = client
            .get(&format!("/api/leads/agreements/my-agreements{query}"))
            .await
            .expect(200);
        list.json["total"].number().to_owned()
    };
    assert_eq!(total(&market.merchant, "").await, "2");
    assert_eq!(total(&market.merchant, "?status=active").await, "1");
    assert_eq!(total(&market.influencer, "").await, "1");
    assert_eq!(total(&stranger, "?status=active").await, "0");
    assert_eq!(total(&market.world.merchant("Riad").await, "").await, "0");
    assert_eq!(total(&market.world.admin().await, "").await, "2");
    let seen = market
        .influencer
        .get(&format!("/api/campaigns/{}", market.campaign))
        .await
        .expect(200);
    assert_eq!(seen.json["campaign"]["influencer_percentage"].number(), "45.50");
    let lead = market.world.lead(&market.influencer, &market.campaign, "1500.00").await;
    assert_eq!(lead["influencer_commission"].number(), "36.40");
}

#[tokio::test]
async fn a_merchant_finds_people_to_work_with() {
    let market = Market::open("{}").await;
    let world = &market.world;
    for name in ["Aya", "Zineb 100%", "zakaria"] {
        world.influencer(name).await;
    }
    let youssef = world.commercial("Youssef").await;
    market.lead().await;
    market.validated(8).await;
    market.rejected("unqualified").await;
    let rival = world.merchant("Optique Rif").await;
    let campaign = world.campaign(&rival, "{}").await;
    world.fund(&rival, "5000").await;
    world.lead(&youssef, &campaign, "1000.00").await;

    let found = async |by: &Client, query: &str| {
        let path = format!("/api/leads/agreements/candidates{query}");
        let answer = by.get(&path).await.expect(200).json;
        let person = |person: &Json| {
            let word = |name: &str| person[name].text().to_owned();
            format!("{} {} {}", word("name"), word("role"), person["leads"])
        };
        answer["influencers"].list().iter().map(person).collect::<Vec<_>>()
    };
    let mut all = found(&market.merchant, "").await;
    assert_eq!(all.remove(0), "Salma influencer 3");
    assert_eq!(all[0], "Aya influencer 0");
    assert!(all.contains(&"Youssef commercial 0".to_owned()));
    assert_eq!(all.len(), 4);
    assert_eq!(found(&rival, "").await[0], "Youssef commercial 1");
    assert_eq!(found(&market.merchant, "?q=alM").await, ["Salma influencer 3"]);
    assert_eq!(found(&market.merchant, "?q=0%25").await, ["Zineb 100% influencer 0"]);
    assert!(found(&market.merchant, "?q=Nobody").await.is_empty());

    // What was found can be proposed to.
    let answer = market
        .merchant
        .get("/api/leads/agreements/candidates?q=Youssef")
        .await
        .expect(200);
    let id = answer.json["influencers"][0]["id"].text().to_owned();
    let body = format!(r#"{{"commercial_id":"{id}"}}"#);
    let _ = market
        .merchant
        .post("/api/leads/agreements/create", body)
        .await
        .expect(201);
}

#[tokio::test]
async fn an_agreement_leaves_the_platform_what_the_server_keeps() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let id = salma.influencer_id();
    let share = |percent: &str| format!(r#"{{"influencer_id":"{id}","commission_percentage":{percent}}}"#);
    let create = "/api/leads/agreements/create";
    let candidates = "/api/leads/agreements/candidates";
    let most = merchant.get(candidates).await.expect(200);
    assert_eq!(most.json["max_commission_percentage"].number(), "90.00");
    let _ = merchant.post(create, share("90.00")).await.expect(201);

    let stricter = world
        .another_with(Setup {
            platform_minimum: PlatformMinimum::new(Rate::percent(25)).unwrap(),
            ..Setup::default()
        })
        .await;
    let merchant = merchant.at(stricter.router.clone());
    let most = merchant.get(candidates).await.expect(200);
    assert_eq!(most.json["max_commission_percentage"].number(), "75.00");
    let refused = merchant.post(create, share("75.01")).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["commission_percentage:too_large"]);
    let _ = merchant.post(create, share("75")).await.expect(201);

    let beyond = "insert into influencer_agreements
        select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'commission_percentage', 9001))).*
        from   influencer_agreements a limit 1";
    let refused = world.sql.batch_execute(beyond).await.unwrap_err();
    assert_eq!(refused.code(), Some(&SqlState::CHECK_VIOLATION), "{refused}");
}
