//! How somebody introduces themselves.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    ids::InfluencerId,
    influencer::{Handle, Introduction, Network, Presence, Subject},
    text::Text,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// The columns of an introduction: the profile `p`, and the networks `n` as lists of equal length.
pub(super) const COLUMNS: &str = "
    p.city, p.about, p.subjects::text[] as subjects, n.networks, n.handles, n.followers, n.reach";

/// The tables of [`COLUMNS`], beside `influencers i`; they leave each influencer one row.
pub(super) const JOINS: &str = "
    left join influencer_profiles p on p.influencer_id = i.id
    cross join lateral (
          select array_agg(x.network::text order by x.followers desc, x.network) as networks,
                 array_agg(x.handle        order by x.followers desc, x.network) as handles,
                 array_agg(x.followers     order by x.followers desc, x.network) as followers,
                 coalesce(sum(x.followers), 0)::bigint                           as reach
          from   influencer_networks x
          where  x.influencer_id = i.id) n";

/// How an influencer introduces themselves, as far as the actor may see it.
///
/// # Errors
/// The database failed.
pub async fn introduction(db: &Database, actor: Actor, influencer: InfluencerId) -> Result<Introduction, StoreError> {
    let sql = format!("select {COLUMNS} from influencers i {JOINS} where i.id = $1");
    let rows = db.read(actor, &sql, &[&influencer.uuid()]).await?;
    rows.first()
        .map_or_else(|| Ok(Introduction::default()), introduction_of)
}

/// Sets how an influencer introduces themselves, all of it; in a transaction of the system.
///
/// # Errors
/// The database failed.
pub async fn set_introduction(
    tx: &Tx,
    influencer: InfluencerId,
    introduction: &Introduction,
    at: Timestamp,
) -> Result<(), StoreError> {
    let profile = "
        insert into influencer_profiles (influencer_id, city, about, subjects, updated_at)
        values ($1, $2, $3, $4::text[]::influencer_subject[], $5)
        on conflict (influencer_id) do update
        set    city = excluded.city, about = excluded.about, subjects = excluded.subjects,
               updated_at = excluded.updated_at";
    let subjects: Vec<&str> = introduction.subjects.iter().map(|subject| subject.name()).collect();
    let city = introduction.city.as_ref().map(Text::as_str);
    let about = introduction.about.as_ref().map(Text::as_str);
    tx.execute(profile, &[&influencer.uuid(), &city, &about, &subjects, &at])
        .await?;
    let forget = "delete from influencer_networks where influencer_id = $1";
    tx.execute(forget, &[&influencer.uuid()]).await?;
    let networks = "
        insert into influencer_networks (influencer_id, network, handle, followers)
        select $1, x.network, x.handle, x.followers
        from   unnest($2::text[], $3::text[], $4::integer[]) as x (network, handle, followers)";
    let presences = &introduction.networks;
    let names: Vec<&str> = presences.iter().map(|one| one.network.name()).collect();
    let handles: Vec<&str> = presences.iter().map(|one| one.handle.as_str()).collect();
    let followers = presences.iter().map(|one| i32::try_from(one.followers));
    let followers: Vec<i32> = followers
        .collect::<Result<_, _>>()
        .map_err(|_| StoreError::Corrupt("more followers than people"))?;
    tx.execute(networks, &[&influencer.uuid(), &names, &handles, &followers])
        .await?;
    Ok(())
}

pub(super) fn introduction_of(row: &Row) -> Result<Introduction, StoreError> {
    let subjects: Option<Vec<String>> = row.column("subjects")?;
    let subjects = subjects.unwrap_or_default();
    Ok(Introduction {
        city: text(row.column("city")?)?,
        about: text(row.column("about")?)?,
        subjects: subjects
            .iter()
            .map(|name| named(name, Subject::from_name))
            .collect::<Result<_, _>>()?,
        networks: presences(row)?,
    })
}

fn text<const MIN: usize, const MAX: usize, const LINES: bool>(
    typed: Option<String>,
) -> Result<Option<Text<MIN, MAX, LINES>>, StoreError> {
    typed
        .map(Text::try_from)
        .transpose()
        .map_err(|_| StoreError::Corrupt("a text of a profile"))
}

fn presences(row: &Row) -> Result<Vec<Presence>, StoreError> {
    let networks: Option<Vec<String>> = row.column("networks")?;
    let handles: Option<Vec<String>> = row.column("handles")?;
    let followers: Option<Vec<i32>> = row.column("followers")?;
    let networks = networks.unwrap_or_default().into_iter();
    let rest = handles
        .unwrap_or_default()
        .into_iter()
        .zip(followers.unwrap_or_default());
    networks
        .zip(rest)
        .map(|(network, (handle, followers))| {
            Ok(Presence {
                network: named(&network, Network::from_name)?,
                handle: Handle::try_from(handle).map_err(|_| StoreError::Corrupt("a name on a network"))?,
                followers: u32::try_from(followers).map_err(|_| StoreError::Corrupt("a number of followers"))?,
            })
        })
        .collect()
}
