# What stands in the cells of an export instead of the names of the API.

status_pending = Pending
status_validated = Validated
status_rejected = Rejected
status_converted = Sale made
status_lost = Sale lost
status_expired = Expired undecided
source_instagram = Instagram
source_tiktok = TikTok
source_whatsapp = WhatsApp
source_direct = Direct contact
type_percentage = Percentage
type_fixed = Fixed
reason_incomplete_information = Incomplete information
reason_unqualified = Not qualified
reason_duplicate = Duplicate
reason_false_information = False information
reason_out_of_budget = Out of budget
reason_other = Other reason
