# What stands around a notification in an e-mail.

open = Open in Leads
all = See all notifications
receipt = The receipt is attached to this e-mail.
why = You receive this e-mail because you have an account on Leads.
no_answer = It is sent automatically: nobody reads answers.
several =
    .title = { FORM($count) ->
        [one] News of your leads
       *[other] { $count } news items about your leads
    }
    .more = { FORM($count) ->
        [one] And one more, to be read in Leads.
       *[other] And { $count } more, to be read in Leads.
    }
