# Why a lead was rejected, why an influencer was stopped: within a sentence.

incomplete_information = incomplete information
unqualified = lead not qualified
duplicate = duplicate
false_information = false information
out_of_budget = out of budget
low_scores = the average score of the latest leads is too low
rejections = too many leads rejected in a row
hand = decision of the merchant
