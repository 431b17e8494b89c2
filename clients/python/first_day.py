"""A first day on the platform, by a client that openapi-python-client made from openapi.json."""

import sys
from uuid import uuid4

from leads_client import AuthenticatedClient, Client
from leads_client.api.accounts import accounts_login, accounts_me, accounts_register
from leads_client.api.campaigns import campaigns_create, campaigns_set_status
from leads_client.api.deposits import deposits_balance, deposits_create
from leads_client.api.leads import leads_create, leads_merchant_leads, leads_validate
from leads_client.api.payments import payments_methods, payments_settle
from leads_client.models import (
    AccountKind,
    CampaignStatus,
    CampaignStatusChange,
    CreateDeposit,
    CreateLead,
    LeadSource,
    LeadStatus,
    Login,
    NewCampaign,
    PaymentMethod,
    ProblemDocument,
    Register,
    SandboxOutcome,
    SettlePayment,
    Validate,
)

PASSWORD = "correct horse battery"
url = sys.argv[1]
anybody = Client(base_url=url, raise_on_unexpected_status=True)


def signed_in(role: AccountKind, name: str, **more: str) -> AuthenticatedClient:
    email = f"{uuid4()}@example.ma"
    person = Register(email=email, password=PASSWORD, role=role, display_name=name, **more)
    registered = accounts_register.sync(client=anybody, body=person)
    assert registered and not isinstance(registered, ProblemDocument), registered
    session = accounts_login.sync(client=anybody, body=Login(email=email, password=PASSWORD))
    assert session and not isinstance(session, ProblemDocument), session
    return AuthenticatedClient(base_url=url, token=session.access_token, raise_on_unexpected_status=True)


def done(answer):
    assert answer is not None and not isinstance(answer, ProblemDocument), answer
    return answer


offered = done(payments_methods.sync(client=anybody))
assert PaymentMethod.SANDBOX in [each.method for each in offered.payment_methods]

merchant = signed_in(AccountKind.MERCHANT, "Salma Bennis", company_name="Clinique Atlas")
influencer = signed_in(AccountKind.INFLUENCER, "Nora Idrissi")

campaign = done(campaigns_create.sync(client=merchant, body=NewCampaign(name="Bilan de santé"))).campaign
opened = CampaignStatusChange(status=CampaignStatus.ACTIVE)
campaign = done(campaigns_set_status.sync(campaign.id, client=merchant, body=opened)).campaign
assert campaign.status is CampaignStatus.ACTIVE

wanted = CreateDeposit(initial_amount=2000.00, payment_method=PaymentMethod.SANDBOX)
deposit = done(deposits_create.sync(client=merchant, body=wanted, idempotency_key=str(uuid4())))
paid = SettlePayment(outcome=SandboxOutcome.PAID)
done(payments_settle.sync(deposit.payment_id, client=merchant, body=paid, idempotency_key=str(uuid4())))

lead = CreateLead(
    campaign_id=campaign.id,
    customer_name="Ahmed Bennani",
    customer_email="ahmed@email.com",
    estimated_value=1500.00,
    source=LeadSource.INSTAGRAM,
)
key = str(uuid4())
created = done(leads_create.sync(client=influencer, body=lead, idempotency_key=key)).lead
again = done(leads_create.sync(client=influencer, body=lead, idempotency_key=key)).lead
assert created.id == again.id and created.status is LeadStatus.PENDING, again

lead.estimated_value = 12.00
refused = leads_create.sync_detailed(client=influencer, body=lead, idempotency_key=str(uuid4()))
assert refused.status_code == 422 and isinstance(refused.parsed, ProblemDocument), refused
assert [(each.field, each.code) for each in refused.parsed.errors] == [("estimated_value", "too_small")], refused

listed = done(leads_merchant_leads.sync(client=merchant, status=LeadStatus.PENDING, limit=10))
assert [each.id for each in listed.leads] == [created.id] and listed.next_cursor is None, listed
validated = done(leads_validate.sync(created.id, client=merchant, body=Validate(quality_score=8)))
assert validated.lead.status is LeadStatus.VALIDATED and validated.commission_deducted == 80.00, validated
balance = done(deposits_balance.sync(client=merchant))
assert (balance.current_balance, balance.reserved_amount) == (1920.00, 0.00), balance

late = leads_validate.sync_detailed(uuid4(), client=merchant, body=Validate(quality_score=8))
assert late.status_code == 404 and late.parsed.code == "not_found", late
stranger = accounts_me.sync_detailed(client=AuthenticatedClient(base_url=url, token="none"))
assert stranger.status_code == 401 and stranger.parsed.code == "invalid_token", stranger
print("The Python client works.")
