//! Which payment methods a server says it can take.

use crate::CREATE;
use testkit::World;

#[tokio::test]
async fn what_is_offered_can_be_used_and_nothing_else() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let offered = world.stranger().get("/api/payment-methods").await.expect(200).json;
    let names: Vec<_> = offered["payment_methods"]
        .list()
        .iter()
        .map(|each| each["method"].text())
        .collect();
    assert_eq!(names, ["sandbox", "bank_transfer"]);
    for each in offered["payment_methods"].list() {
        assert_eq!(each["online"].is_true(), each["method"].text() == "sandbox");
        let limits = ["first_minimum", "recharge_minimum", "maximum"].map(|limit| each[limit].number());
        let maximum = if each["online"].is_true() {
            "100000.00"
        } else {
            "10000000.00"
        };
        assert_eq!(limits, ["2000.00", "500.00", maximum]);
    }
    for method in ["stripe", "cmi", "sandbox"] {
        let body = format!(
            r#"{{"initial_amount":2000,"merchant_id":"{}","payment_method":"{method}"}}"#,
            merchant.merchant_id()
        );
        let answer = admin.post(CREATE, body).await;
        match names.contains(&method) {
            true => assert_eq!(answer.status, 201, "{method}"),
            false => {
                answer.refused(409, "payment_method_unavailable");
            }
        }
    }
}
