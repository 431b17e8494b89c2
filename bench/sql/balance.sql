\set n random(1, :merchants)
select n, merchant_id, id, balance, reserved from deposits where n = :n;
