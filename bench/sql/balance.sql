\set n random(1, 1000)
select n, merchant_id, id, balance, reserved from deposits where n = :n;
