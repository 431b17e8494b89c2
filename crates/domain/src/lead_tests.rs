use super::*;
use crate::Money;
use proptest::prelude::*;

fn convert(dirhams: u32) -> LeadCommand {
    LeadCommand::Convert {
        value: SaleValue::new(Money::dirhams(dirhams)).ok(),
    }
}

fn commands() -> Vec<LeadCommand> {
    vec![
        LeadCommand::Validate {
            score: Score::new(8).ok(),
            feedback: None,
        },
        LeadCommand::Reject {
            reason: RejectionReason::Duplicate,
            details: None,
        },
        LeadCommand::Convert { value: None },
        convert(1_000),
        convert(1_100),
        LeadCommand::Lose { reason: None },
        LeadCommand::Expire,
    ]
}

#[test]
fn only_a_pending_lead_moves_money() {
    for command in commands() {
        if let Ok(Transition::Applied(state, effect)) = LeadState::Validated(None).on(&command) {
            assert_eq!(effect, DepositEffect::Nothing, "{} by {command:?}", state.name());
        }
    }
    let convert = LeadCommand::Convert { value: None };
    assert_eq!(LeadState::Pending.on(&convert), Err(Refusal::LeadNotValidated));
}

#[test]
fn an_expired_lead_was_not_lost_by_the_merchant() {
    let lose = LeadCommand::Lose { reason: None };
    assert_eq!(LeadState::Expired.on(&lose), Err(Refusal::LeadAlreadyDecided));
}

#[test]
fn other_reasons_need_words() {
    assert_eq!(RejectionReason::parse("other", None), Err(Invalid::Required));
    let free = RejectionReason::parse("Ne répond pas", None).unwrap();
    assert_eq!(free.name(), "other");
}

proptest! {
    #[test]
    fn money_moves_at_most_once(order in prop::collection::vec(0..7usize, 0..30)) {
        let (mut state, mut moves) = (LeadState::Pending, 0);
        for command in order.into_iter().map(|index| commands().swap_remove(index)) {
            let before = state.clone();
            match state.on(&command) {
                Ok(Transition::Applied(next, effect)) => {
                    moves += usize::from(effect != DepositEffect::Nothing);
                    state = next;
                    prop_assert_eq!(state.on(&command), Ok(Transition::AlreadyApplied));
                }
                Ok(Transition::AlreadyApplied) | Err(_) => prop_assert_eq!(&before, &state),
            }
        }
        prop_assert!(moves <= 1);
    }
}
