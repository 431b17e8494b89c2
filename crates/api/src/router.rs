//! Every route on one screen, grouped by who calls it.

use crate::{
    Problem, accounts, admin, agreements, campaigns, cards, clock, cmi, demo, deposits, earnings, influencers, layers,
    leads, notifications, openapi, payments, payouts, refunds, sandbox, stats, webhooks,
};
use app::App;
use axum::{
    Router,
    http::{HeaderValue, header},
    middleware,
    routing::get,
};
use std::sync::Arc;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::{OpenApi, openapi::OpenApi as Document};
use utoipa_axum::{router::OpenApiRouter, routes};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Leads",
        description = "Leads paid from money deposited beforehand. Amounts are dirhams with exactly two decimals, \
            times are RFC 3339 in UTC, days are those of Casablanca, ids are UUIDs ordered by time. Errors are RFC 9457 \
            problems in the language of `Accept-Language` (fr, ar, en); `code` is stable. A list has `total` and \
            `next_cursor`, which asks for the next page as `cursor`."
    ),
    components(schemas(crate::problem::ProblemDocument))
)]
struct Root;

/// A handler with its operation, in which its extractors say what they refuse.
macro_rules! route {
    ($handler:path) => {
        openapi::refusals::documented(routes!($handler), &$handler)
    };
}

/// The routes of the contract.
fn api() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::with_openapi(Root::openapi())
        // Anybody
        .routes(route!(accounts::register::register))
        .routes(route!(accounts::login::login))
        .routes(route!(accounts::refresh::refresh))
        .routes(route!(accounts::logout::logout))
        .routes(route!(accounts::me::me))
        .routes(route!(accounts::update::update_me))
        .routes(route!(demo::accounts))
        .routes(route!(payments::methods::methods))
        .routes(route!(clock::read))
        // Influencers, commercials
        .routes(route!(leads::create::create))
        .routes(route!(leads::preview::calculate_commission))
        .routes(route!(leads::search::influencer_leads))
        .routes(route!(agreements::state::sign))
        .routes(route!(influencers::profile::profile))
        .routes(route!(influencers::profile::set_profile))
        .routes(route!(earnings::search))
        .routes(route!(payouts::request::request))
        .routes(route!(payouts::account::account))
        .routes(route!(payouts::account::set_account))
        .routes(route!(stats::influencer::my_stats))
        // Merchants, admins
        .routes(route!(leads::validate::validate))
        .routes(route!(leads::reject::reject))
        .routes(route!(leads::bulk::validate))
        .routes(route!(leads::bulk::reject))
        .routes(route!(leads::convert::convert))
        .routes(route!(leads::lose::lose))
        .routes(route!(leads::search::merchant_leads))
        .routes(route!(campaigns::create::create))
        .routes(route!(campaigns::update::update))
        .routes(route!(campaigns::set_settings::set_settings))
        .routes(route!(campaigns::set_status::set_status))
        .routes(route!(influencers::blocks::blocks))
        .routes(route!(influencers::block::block))
        .routes(route!(influencers::unblock::unblock))
        .routes(route!(agreements::candidates::candidates))
        .routes(route!(influencers::search::search))
        .routes(route!(agreements::create::create))
        .routes(route!(agreements::state::suspend))
        .routes(route!(agreements::state::resume))
        .routes(route!(deposits::open::create))
        .routes(route!(deposits::recharge::recharge))
        .routes(route!(deposits::balance::balance))
        .routes(route!(deposits::statement::transactions))
        .routes(route!(deposits::statement::history))
        .routes(route!(deposits::search::search))
        .routes(route!(deposits::stats::stats))
        .routes(route!(deposits::read::read))
        .routes(route!(deposits::monthly::statement_pdf))
        .routes(route!(deposits::monthly::statement_csv))
        .routes(route!(deposits::set_settings::set_settings))
        .routes(route!(payments::search::search))
        .routes(route!(payments::read::read))
        .routes(route!(refunds::search::search))
        .routes(route!(refunds::credit_note::credit_note))
        .routes(route!(payments::receipt::receipt))
        .routes(route!(payments::reopen::reopen))
        .routes(route!(cards::list::cards))
        .routes(route!(cards::remove::remove))
        .routes(route!(sandbox::settle::settle))
        .routes(route!(stats::overview::overview))
        .routes(route!(stats::campaign::campaign))
        // Admins
        .routes(route!(admin::users::users))
        .routes(route!(admin::balances::balances))
        .routes(route!(admin::reconciliation::reconciliation))
        .routes(route!(admin::audit::audit))
        .routes(route!(admin::audit::run_audit))
        .routes(route!(admin::jobs::jobs))
        .routes(route!(admin::jobs::run_job))
        .routes(route!(admin::deliveries::deliveries))
        .routes(route!(admin::deliveries::dead_letters))
        .routes(route!(admin::deliveries::replay_dead_letter))
        .routes(route!(admin::deposits::suspend_deposit))
        .routes(route!(admin::deposits::resume_deposit))
        .routes(route!(admin::acquirers::acquirer))
        .routes(route!(admin::acquirers::choose_acquirer))
        .routes(route!(admin::quarantine::quarantine))
        .routes(route!(admin::quarantine::replay))
        .routes(route!(admin::transfers::import::import_statement))
        .routes(route!(admin::transfers::lines::lines))
        .routes(route!(admin::transfers::confirm::confirm_line))
        .routes(route!(admin::transfers::announced::confirm_announced))
        .routes(route!(payouts::status::approve))
        .routes(route!(payouts::status::paid))
        .routes(route!(payouts::status::reject))
        .routes(route!(payouts::status::returned))
        .routes(route!(payouts::batches::batches))
        .routes(route!(payouts::batches::make_batch))
        .routes(route!(payouts::export::csv::export_csv))
        .routes(route!(payouts::export::xml::export_xml))
        .routes(route!(refunds::request::request))
        .routes(route!(refunds::settle::done))
        .routes(route!(refunds::settle::failed))
        // Those who are paid, admins
        .routes(route!(payouts::search::search))
        .routes(route!(payouts::read::read))
        .routes(route!(payouts::advice::advice))
        // Everybody, within their own
        .routes(route!(leads::search::search))
        .routes(route!(leads::search::campaign_leads))
        .routes(route!(leads::export::export))
        .routes(route!(leads::read::read))
        .routes(route!(campaigns::search::search))
        .routes(route!(campaigns::read::read))
        .routes(route!(agreements::search::my_agreements))
        .routes(route!(agreements::state::terminate))
        .routes(route!(stats::influencer::influencer))
        .routes(route!(notifications::search))
        .routes(route!(notifications::preferences::preferences))
        .routes(route!(notifications::preferences::set_preferences))
        .routes(route!(notifications::read_all))
        .routes(route!(notifications::unread))
        .routes(route!(notifications::read))
}

/// The document that describes the API.
pub fn document() -> Document {
    openapi::complete(api().into_openapi())
}

/// The whole HTTP surface; `pages` answers what is not an API path.
pub fn router(app: Arc<App>, pages: Router) -> Router {
    let (routes, _) = api().split_for_parts();
    let no_store = SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let swagger = utoipa_swagger_ui::SwaggerUi::new("/docs").url("/openapi.json", document());
    routes
        .merge(cmi::page::routes())
        .merge(sandbox::page::routes())
        .merge(webhooks::routes())
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/api/{*rest}", axum::routing::any(|| async { Problem::not_found() }))
        .method_not_allowed_fallback(|| async { Problem::method_not_allowed() })
        .with_state(Arc::clone(&app))
        .layer(no_store)
        .merge(Router::from(swagger))
        .fallback_service(pages)
        .layer(middleware::from_fn_with_state(app, layers::surround))
}

async fn ready(axum::extract::State(app): axum::extract::State<Arc<App>>) -> Result<&'static str, Problem> {
    app::health::ready(&app).await?;
    Ok("ready")
}
