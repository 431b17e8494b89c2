//! Every route on one screen, grouped by who calls it.

use crate::{
    Problem, accounts, admin, agreements, campaigns, clock, demo, deposits, earnings, layers, leads, notifications,
    payments, sandbox, stats,
};
use app::App;
use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    middleware,
    routing::get,
};
use messages::problem::Code;
use std::sync::Arc;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::{
    OpenApi,
    openapi::{
        OpenApi as Document,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_axum::{router::OpenApiRouter, routes};

#[derive(OpenApi)]
#[openapi(
    info(title = "Leads", description = "Leads paid from money deposited beforehand."),
    components(schemas(crate::problem::ProblemDocument))
)]
struct Root;

/// The routes of the contract.
fn api() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::with_openapi(Root::openapi())
        // Anybody
        .routes(routes!(accounts::register::register))
        .routes(routes!(accounts::login::login))
        .routes(routes!(accounts::refresh::refresh))
        .routes(routes!(accounts::logout::logout))
        .routes(routes!(accounts::me::me))
        .routes(routes!(demo::accounts))
        .routes(routes!(clock::read))
        // Influencers, commercials
        .routes(routes!(leads::create::create))
        .routes(routes!(leads::preview::calculate_commission))
        .routes(routes!(leads::search::influencer_leads))
        .routes(routes!(agreements::state::sign))
        .routes(routes!(earnings::search))
        .routes(routes!(stats::influencer::my_stats))
        // Merchants, admins
        .routes(routes!(leads::validate::validate))
        .routes(routes!(leads::reject::reject))
        .routes(routes!(leads::bulk::validate))
        .routes(routes!(leads::bulk::reject))
        .routes(routes!(leads::convert::convert))
        .routes(routes!(leads::lose::lose))
        .routes(routes!(leads::search::merchant_leads))
        .routes(routes!(campaigns::create::create))
        .routes(routes!(campaigns::update::update))
        .routes(routes!(campaigns::set_settings::set_settings))
        .routes(routes!(campaigns::set_status::set_status))
        .routes(routes!(campaigns::blocks::blocks))
        .routes(routes!(campaigns::blocks::lift))
        .routes(routes!(agreements::candidates::candidates))
        .routes(routes!(agreements::create::create))
        .routes(routes!(agreements::state::suspend))
        .routes(routes!(agreements::state::resume))
        .routes(routes!(deposits::open::create))
        .routes(routes!(deposits::recharge::recharge))
        .routes(routes!(deposits::balance::balance))
        .routes(routes!(deposits::statement::transactions))
        .routes(routes!(deposits::statement::history))
        .routes(routes!(deposits::search::search))
        .routes(routes!(deposits::stats::stats))
        .routes(routes!(deposits::set_settings::set_settings))
        .routes(routes!(payments::search::search))
        .routes(routes!(payments::read::read))
        .routes(routes!(sandbox::settle::settle))
        .routes(routes!(stats::overview::overview))
        .routes(routes!(stats::campaign::campaign))
        // Admins
        .routes(routes!(admin::users::users))
        .routes(routes!(admin::invariants::invariants))
        .routes(routes!(admin::invariants::run_invariants))
        .routes(routes!(admin::deposits::suspend_deposit))
        .routes(routes!(admin::deposits::resume_deposit))
        // Everybody, within his own
        .routes(routes!(leads::search::search))
        .routes(routes!(leads::search::campaign_leads))
        .routes(routes!(leads::export::export))
        .routes(routes!(leads::read::read))
        .routes(routes!(campaigns::search::search))
        .routes(routes!(campaigns::read::read))
        .routes(routes!(agreements::search::my_agreements))
        .routes(routes!(agreements::state::terminate))
        .routes(routes!(stats::influencer::influencer))
        .routes(routes!(notifications::search))
        .routes(routes!(notifications::read_all))
        .routes(routes!(notifications::read))
}

/// The document that describes the API.
pub fn document() -> Document {
    let mut document = api().into_openapi();
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let components = document.components.get_or_insert_default();
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .build();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    name_operations(&mut document);
    document
}

/// Ids are those of the handlers, which are unique within their tag only: `leads_search`, `campaigns_search`.
fn name_operations(document: &mut Document) {
    for item in document.paths.paths.values_mut() {
        let operations = [&mut item.get, &mut item.put, &mut item.post, &mut item.delete];
        for operation in operations.into_iter().flatten() {
            let tag = operation.tags.iter().flatten().next().cloned().unwrap_or_default();
            operation.operation_id = operation.operation_id.take().map(|handler| format!("{tag}_{handler}"));
        }
    }
}

/// The whole HTTP surface; `pages` answers what is not an API path.
pub fn router(app: Arc<App>, pages: Router) -> Router {
    let (routes, _) = api().split_for_parts();
    let no_store = SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let swagger = utoipa_swagger_ui::SwaggerUi::new("/docs").url("/openapi.json", document());
    routes
        .merge(sandbox::page::routes())
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/api/{*rest}", axum::routing::any(|| async { Problem::not_found() }))
        .method_not_allowed_fallback(|| async { Problem::new(StatusCode::METHOD_NOT_ALLOWED, Code::MethodNotAllowed) })
        .with_state(app)
        .layer(no_store)
        .merge(Router::from(swagger))
        .fallback_service(pages)
        .layer(middleware::from_fn(layers::surround))
}

async fn ready(axum::extract::State(app): axum::extract::State<Arc<App>>) -> Result<&'static str, Problem> {
    app.ping().await.map_err(Problem::from)?;
    Ok("ready")
}
