export interface paths {
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last audit found, and whether one is going on. */
        get: operations["admin_audit"];
        put?: never;
        /** Begins an audit unless one is going on; it ends in the background. */
        post: operations["admin_run_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who owes what to whom, and whether it adds up. */
        get: operations["admin_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that could not be sent and are not tried again by themselves. */
        get: operations["admin_dead_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a dead letter be tried again, after its cause was mended. It is sent in the background. */
        post: operations["admin_replay_dead_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways that notifications go beside the dashboard, and where each is on its way; the newest first. */
        get: operations["admin_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deposits/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes unused money from a deposit on its way back to the merchant. */
        post: operations["refunds_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deposits/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets a suspended deposit take leads again. */
        put: operations["admin_resume_deposit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deposits/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspends a deposit: it takes no new lead, and the pending ones are settled as ever. */
        put: operations["admin_suspend_deposit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done in the background, when it comes next, and how its latest runs went. */
        get: operations["admin_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a routine now. It runs in the background, also when the caller goes away or a server dies. */
        post: operations["admin_run_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/merchants/{id}/acquirer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With which acquirer the cards of a merchant are charged. */
        get: operations["admin_acquirer"];
        /** Chooses the acquirer of a merchant, for payments that are made from now on. */
        put: operations["admin_choose_acquirer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payments/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What payment providers said and nobody could apply, and what waits for more than a quarter of an hour. */
        get: operations["admin_quarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payments/quarantine/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies a message once more, after its cause was mended. What was applied before stays so: repeating this is safe. */
        post: operations["admin_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Differences with providers: a routine compares every day that is over with the list of each provider that has one. */
        get: operations["admin_reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/refunds/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that a refund arrived. */
        put: operations["refunds_done"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/refunds/{id}/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the money of a refund that was not delivered back on its deposit. */
        put: operations["refunds_failed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/transfers/announced/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms that a transfer arrived which a merchant announced, and credits it, also where no statement is imported.
         *     Repeating this credits nothing more.
         */
        post: operations["admin_confirm_announced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/transfers/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came to our accounts, and what of it is an announced transfer. */
        get: operations["admin_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/transfers/lines/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms that a line of a statement is the announced transfer that it was proposed to be, and credits that. Repeating
         *     this credits nothing more.
         */
        post: operations["admin_confirm_line"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/transfers/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads the statement of an account of ours, as CAMT.053 (XML) or as a table (CSV, UTF-8) with a head: date, libellé,
         *     référence, and crédit or montant. Every entry that came in is kept once, whatever statements have it, and nothing is
         *     credited: a line that is an announced transfer is confirmed by itself. A statement with an entry that cannot be read is
         *     refused whole; the field is then `entries[3].amount`, for example.
         */
        post: operations["admin_import_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who signs in. */
        get: operations["admin_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in. Repeated failures slow down, then lock the address they come from for a while. A browser that its user
         *     signed in with before shows so by a cookie and is not held up by others.
         */
        post: operations["accounts_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of the refresh token, of the cookie or of the body. Signing out twice is no mistake. */
        post: operations["accounts_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller, with what they act for. */
        get: operations["accounts_me"];
        /** Changes what the caller is called, where they are reached and what they read. */
        put: operations["accounts_update_me"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges the refresh token, of the cookie or of the body, for the next pair of tokens. The next refresh token
         *     goes where the last one came from.
         */
        post: operations["accounts_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a merchant, an influencer or a commercial. */
        post: operations["accounts_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, the newest first: a merchant's own, all of them for an admin, active ones for those who
         *     bring leads, with what these would earn and whether there is money.
         */
        get: operations["campaigns_search"];
        put?: never;
        /** Creates a campaign as a draft. */
        post: operations["campaigns_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign: one's own, or for those who bring leads one that is no draft. */
        get: operations["campaigns_read"];
        /** Changes the name and the description of a campaign. */
        put: operations["campaigns_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the settings that are named; leads that exist keep their terms. */
        put: operations["campaigns_set_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opens, pauses or ends a campaign. */
        put: operations["campaigns_set_status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own cards that may be charged again. */
        get: operations["payments_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a card of the caller: it is not charged any more, and its provider forgets it. */
        delete: operations["payments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The time of the server and how far its zone is from UTC: now, before and, as far as that is known, in future. Pages
         *     tell times with it, and not with a zone database of their own, which may be older or newer.
         */
        get: operations["clock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this server is for playing, and the accounts of a demonstration; on any other server there are none. */
        get: operations["accounts_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own earnings, the newest first. */
        get: operations["earnings_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/influencers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who bring leads, for a merchant who looks for some. */
        get: operations["influencers_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/influencers/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may not bring leads, the latest block first, at most 1000. Suspended agreements are not among them until they end. */
        get: operations["influencers_blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/influencers/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller introduces themselves to merchants; empty until they do. */
        get: operations["influencers_profile"];
        /** Sets how the caller introduces themselves to merchants; what is absent is taken away. */
        put: operations["influencers_set_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/influencers/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blocks an influencer or commercial until the merchant or an admin lifts it: on a campaign, or on all of the merchant.
         *     Leads that wait stay to be decided. Signing or ending an agreement lifts no block.
         */
        post: operations["influencers_block"];
        /**
         * Lifts a block, or the suspension that an agreement left behind when it ended: that for the campaign, or without one
         *     that for all campaigns. What was decided before does not count against the influencer any more.
         */
        delete: operations["influencers_unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads that the caller may see. */
        get: operations["leads_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Influencers and commercials, 50 at most: those who brought the merchant leads first, then all others, by name. */
        get: operations["agreements_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes an agreement; it is in force once the influencer or commercial has signed it. */
        post: operations["agreements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/my-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreements that concern the caller, the newest first; all of them for an admin. */
        get: operations["agreements_my_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resumes an agreement; what was decided before does not suspend it again. */
        put: operations["agreements_resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Signs an agreement that was proposed to the caller: it is in force from now on. */
        put: operations["agreements_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspends an agreement until it is resumed. */
        put: operations["agreements_suspend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/agreements/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends an agreement for good; what was earned stays due. */
        put: operations["agreements_terminate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/bulk/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses pending leads; the commission of each is released. Each lead is decided on its own, whatever becomes of the
         *     others, and a repetition moves nothing.
         */
        post: operations["leads_bulk_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/bulk/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts pending leads; the commission of each is deducted. Each lead is decided on its own, whatever becomes of the
         *     others, and a repetition moves nothing.
         */
        post: operations["leads_bulk_validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/calculate-commission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices a lead without creating it. */
        post: operations["leads_calculate_commission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads of a campaign that the caller may see. */
        get: operations["leads_campaign_leads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a lead; its commission is reserved on the merchant's deposit. */
        post: operations["leads_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's deposits; those of everybody for an admin. */
        get: operations["deposits_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a merchant has for the next leads. */
        get: operations["deposits_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a deposit and its first payment; the confirmation of the payment credits it. */
        post: operations["deposits_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same under its other name. */
        get: operations["deposits_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/recharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a payment for a deposit; its confirmation credits it. */
        post: operations["deposits_recharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Totals over the caller's deposits; over those of everybody for an admin. */
        get: operations["deposits_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved on the caller's deposits, or on one of them. */
        get: operations["deposits_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deposit of the caller. */
        get: operations["deposits_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes when the merchant is told, and whether the deposit fills itself. */
        put: operations["deposits_set_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/{id}/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table: UTF-8 with a byte order mark, `;` between cells, CRLF after rows, in the reader's language. It begins
         *     with the balance at the beginning and ends with the one at the end and what each kind adds up to.
         */
        get: operations["deposits_statement_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deposits/{id}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of a deposit for a month, as PDF/A, in French: the balance at the beginning, every movement, the balance at
         *     the end, what each kind adds up to. For a month that is over the same bytes whenever it is asked for. Of a month with
         *     more than 3,000 movements the table alone has them.
         */
        get: operations["deposits_statement_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All leads that the caller may see and the filter lets through, as a table: UTF-8, `;` between cells, CRLF after rows.
         * @description `format=words`, for a spreadsheet: a byte order mark; the names of the columns, the words for statuses and other names,
         *     decimals and dates are those of the reader's language (`1234,50` and `23/11/2026 10:00` in French and Arabic, `1234.50`
         *     and `2026-11-23 10:00` in English); the customer and the amounts come first. Times are those of Casablanca.
         *
         *     `format=raw`, for programs: no byte order mark; columns, names and amounts are those of the API, times are written as
         *     `2026-11-23T10:00:00+00:00`.
         *
         *     A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has a
         *     `'` before it, except telephone numbers, which are `+212 6 12 34 56 78` or, raw, `+212612345678`. An export that is cut
         *     off ends without the end of the answer, never as a shorter table. One at a time for a user.
         */
        get: operations["leads_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/influencer/my-leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own leads. */
        get: operations["leads_influencer_leads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/merchant/my-leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The leads of the caller's business; all leads for an admin. */
        get: operations["leads_merchant_leads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/stats/campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a campaign, day by day and by influencer. */
        get: operations["stats_campaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/stats/influencer/{influencer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of an influencer or commercial: their own, or those of their leads for the merchant who asks. */
        get: operations["stats_influencer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/stats/my-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the caller's own leads. */
        get: operations["stats_my_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/stats/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the caller's leads; of the platform for an admin. */
        get: operations["stats_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead with its history, oldest transition first. */
        get: operations["leads_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Notes that the customer of a validated lead bought. On a converted lead, another value corrects the one that was told
         *     before, once; the same value, or none, is `already_applied`. No money moves.
         */
        put: operations["leads_convert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that the customer of a validated lead did not buy. No money moves. */
        put: operations["leads_lose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refuses a pending lead; its commission is released. */
        put: operations["leads_reject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accepts a pending lead; its commission is deducted. */
        put: operations["leads_validate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own notifications, the newest first. */
        get: operations["notifications_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller is told by e-mail, SMS and WhatsApp. */
        get: operations["notifications_preferences"];
        /**
         * Says what the caller does not want to be told, and on which channel. That a deposit is nearly or all used reaches
         *     everybody on one channel at least, and so does what concerns money, agreements and the account.
         */
        put: operations["notifications_set_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks all of the caller's notifications as read. */
        put: operations["notifications_read_all"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks those of the caller's notifications as unread that were marked as read at one time: undoes one request. */
        put: operations["notifications_unread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks one of the caller's notifications as read. */
        put: operations["notifications_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which payment methods can be used on this server, and their limits. */
        get: operations["payments_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's payments; those of everybody for an admin. */
        get: operations["payments_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A payment of the caller. */
        get: operations["payments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a payment of the caller: PDF/A, in French, the same bytes whenever it is asked for. */
        get: operations["payments_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a payment that failed or expired once more, and says where it is made. Of one that is open, its page: repeating
         *     this opens nothing more.
         */
        post: operations["payments_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's payouts; those of everybody for an admin. */
        get: operations["payouts_search"];
        put?: never;
        /**
         * Asks for a payout: whole earnings that are available, the oldest first, as long as they do not exceed the amount;
         *     what was taken back is set off first.
         */
        post: operations["payouts_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account that the caller is paid to without asking each time. */
        get: operations["payouts_account"];
        /** Sets the account that the caller is paid to without asking each time. Its change is noted, and told to the caller. */
        put: operations["payouts_set_account"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest batches of payouts, the newest first. */
        get: operations["payouts_batches"];
        put?: never;
        /**
         * Puts every approved payout that is in no batch into a new one. What is in a batch is in no other: no file pays it
         *     twice, also when this is asked for again.
         */
        post: operations["payouts_make_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch of payouts as the table that Moroccan banks take: UTF-8, `;` between cells, CRLF after rows; the account, whose
         *     it is, the amount in dirhams with a comma, and our reference.
         */
        get: operations["payouts_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/export.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch of payouts as a credit transfer initiation, pain.001.001.09. A bank that is sent it again sees the same message
         *     id, and refuses it.
         */
        get: operations["payouts_export_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A payout of the caller, or any for an admin, with the earnings that it takes. */
        get: operations["payouts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}/advice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The advice of a payout of the caller that was paid: PDF/A, in French, the same bytes whenever it is asked for, unless the
         *     money came back since: then it says so.
         */
        get: operations["payouts_advice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approves a payout: it may be sent to the bank. */
        put: operations["payouts_approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}/paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Notes that the bank has sent an approved payout; unless the server says otherwise, another admin than the one who
         *     approved it does.
         */
        put: operations["payouts_paid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rejects a payout that was not paid: its earnings are available again. */
        put: operations["payouts_reject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that the money of a paid payout came back: its earnings are available again. */
        put: operations["payouts_returned"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's refunds; those of everybody for an admin. */
        get: operations["refunds_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{id}/credit-note.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The credit note of a refund to the caller that arrived: PDF/A, in French, the same bytes whenever it is asked for. */
        get: operations["refunds_credit_note"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandbox/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides a sandbox payment in place of its payer; exists only on servers with the sandbox. */
        post: operations["payments_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What somebody registers as.
         * @example merchant
         * @enum {string}
         */
        AccountKind: "merchant" | "influencer" | "commercial";
        /** @description An account that was set. */
        AccountSet: {
            /** @description The account as it is kept. */
            account: components["schemas"]["BankAccount"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
            /**
             * Format: date-time
             * @description When it was given.
             * @example 2026-11-23T09:00:00Z
             */
            updated_at: string;
        };
        /** @description An acquirer that was chosen. */
        AcquirerChosen: {
            /**
             * @description The profile that an admin chose; null: the default.
             * @example attijari
             */
            acquirer?: string | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A routine: something that the clock asks for, and that admins may ask for at any time. */
        AdminJob: {
            /** @description Its name, also at the command line. */
            name: components["schemas"]["Routine"];
            /**
             * Format: date-time
             * @description When the clock asks for it the next time.
             * @example 2026-11-23T09:00:00Z
             */
            next_at?: string | null;
            /** @description Its latest runs, the newest first. */
            runs: components["schemas"]["JobRun"][];
            /** @description When the clock asks for it. */
            schedule: components["schemas"]["JobSchedule"];
        };
        /** @description The terms between a merchant and somebody who brings them leads. */
        Agreement: {
            /**
             * @description Whether earnings are paid out without being asked for. Kept; not applied yet.
             * @example true
             */
            auto_payment: boolean;
            /**
             * Format: uuid
             * @description The campaign it is for; null: all of them.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * @description The name of the campaign.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /** @description The influencer's part of each commission. */
            commission_percentage: components["schemas"]["Percent"];
            /**
             * Format: date-time
             * @description When it was proposed.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who brings leads, an influencer or a commercial.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /** @description influencer or commercial. */
            influencer_kind: components["schemas"]["InfluencerKind"];
            /**
             * @description Their name.
             * @example Nora Idrissi
             */
            influencer_name: string;
            /**
             * Format: uuid
             * @description Who pays.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description Their name.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /** @description What the merchant promises to keep on deposit. Kept; not applied yet. */
            minimum_deposit: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description Days between validation and payment.
             * @example 14
             */
            payment_delay_days: number;
            /**
             * Format: int32
             * @description Mean score below which it is suspended.
             * @example 7
             */
            quality_threshold: number;
            /**
             * @description Whether leads wait for a decision.
             * @example true
             */
            requires_validation: boolean;
            /**
             * Format: date-time
             * @description When it was signed.
             * @example 2026-11-23T09:00:00Z
             */
            signed_at?: string | null;
            /** @description pending, active, suspended or terminated. */
            status: components["schemas"]["AgreementStatus"];
            suspended_for?: components["schemas"]["SuspendedFor"] | null;
            /**
             * Format: date-time
             * @description When it ended.
             * @example 2026-11-23T09:00:00Z
             */
            terminated_at?: string | null;
        };
        /** @description Somebody to whom the merchant may propose an agreement. */
        AgreementCandidate: {
            /**
             * Format: uuid
             * @description Their id, for `influencer_id` or `commercial_id` of a new agreement.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: int64
             * @description How many leads they brought the merchant.
             * @example 17
             */
            leads: number;
            /**
             * @description What they are called.
             * @example Nora Idrissi
             */
            name: string;
            /** @description influencer or commercial. */
            role: components["schemas"]["InfluencerKind"];
        };
        /** @description People with whom an agreement may be made. */
        AgreementCandidates: {
            /** @description The people who were found. */
            influencers: components["schemas"]["AgreementCandidate"][];
            /** @description The most that an agreement may give them of each commission; the platform keeps the rest. */
            max_commission_percentage: components["schemas"]["Percent"];
        };
        /** @description An agreement after a command. */
        AgreementChanged: {
            /** @description The agreement as it is now. */
            agreement: components["schemas"]["Agreement"];
            /**
             * @description Whether the command had its effect before.
             * @example true
             */
            already_applied: boolean;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description An agreement that was proposed. */
        AgreementCreated: {
            /** @description The agreement as it is now. */
            agreement: components["schemas"]["Agreement"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description The life of an agreement: proposed, signed, perhaps suspended, ended.
         * @example pending
         * @enum {string}
         */
        AgreementStatus: "pending" | "active" | "suspended" | "terminated";
        /** @description A page of agreements. */
        Agreements: {
            /** @description The agreements of this page. */
            agreements: components["schemas"]["Agreement"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many agreements there are in all pages.
             * @example 120
             */
            total: number;
        };
        /**
         * @description How close a deposit is to its end, from good to bad.
         * @example HEALTHY
         * @enum {string}
         */
        AlertLevel: "HEALTHY" | "ATTENTION" | "WARNING" | "CRITICAL" | "DEPLETED";
        /**
         * @description Dirhams, exactly two decimals
         * @example 80
         */
        Amount: number;
        /** @description A transfer that a merchant announced. */
        AnnouncedTransfer: {
            /**
             * @description Our account, by its name; its number is among the payment methods.
             * @example Attijari
             */
            bank_account: string;
            /**
             * @description What to write into it, so that it is found.
             * @example LEADS-7K2M9Q
             */
            transfer_code: string;
        };
        /**
         * @description Who asked for a run: the clock, the operator at the command line, or an admin.
         * @example clock
         * @enum {string}
         */
        AskedBy: "clock" | "operator" | "admin";
        /** @description What the last audit found. */
        Audit: {
            /**
             * Format: date-time
             * @description When it came to its end; null when none ever did.
             * @example 2026-11-23T09:00:00Z
             */
            checked_at?: string | null;
            /** @description Invariant by invariant. */
            checks: components["schemas"]["Invariant"][];
            /**
             * @description Whether every invariant held; null when none was ever checked.
             * @example true
             */
            clean?: boolean | null;
            /**
             * @description Whether a later audit broke off, so that this is of one before.
             * @example 1
             */
            failed: boolean;
            /**
             * Format: int32
             * @description How many merchants were looked at.
             * @example 42
             */
            merchants?: number | null;
            /**
             * @description Whether one is going on.
             * @example true
             */
            running: boolean;
        };
        /** @description What a merchant has for the next leads. */
        Balance: {
            /** @description HEALTHY, ATTENTION, WARNING, CRITICAL or DEPLETED. */
            alert_level: components["schemas"]["AlertLevel"];
            /** @description With this much or less available, the deposit is low. Its merchant is told once until a credit. */
            alert_threshold: components["schemas"]["Amount"];
            /**
             * @description Whether the deposit fills itself.
             * @example true
             */
            auto_recharge: boolean;
            /** @description What new leads can use. */
            available_balance: components["schemas"]["Amount"];
            /** @description What is on it, reserved or not. */
            current_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The deposit that the next lead takes, else the one with the most available.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id?: string | null;
            /**
             * @description Whether there is a deposit; if not, everything is zero.
             * @example true
             */
            has_deposit: boolean;
            /** @description The first payment. */
            initial_amount: components["schemas"]["Amount"];
            /**
             * @description Whether the threshold is reached.
             * @example true
             */
            is_low: boolean;
            /** @description What is available in percent of the same. */
            percentage_available: components["schemas"]["Hundredths"];
            /** @description The balance in percent of what it was after the latest credit. */
            percentage_remaining: components["schemas"]["Hundredths"];
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Amount"];
            status?: components["schemas"]["DepositStatus"] | null;
        };
        /** @description Who owes what to whom: all the money that came in, and where it is now. */
        Balances: {
            /**
             * @description Whether there is no difference.
             * @example true
             */
            adds_up: boolean;
            /** @description What admins put on deposits, less what they took. */
            adjusted: components["schemas"]["Sum"];
            /**
             * Format: date-time
             * @description The moment of these sums.
             * @example 2026-11-23T09:00:00Z
             */
            at: string;
            /** @description What providers took back. */
            charged_back: components["schemas"]["Sum"];
            /** @description received - returned - charged_back + adjusted - held - owed_to_influencers - paid_out - revenue. */
            difference: components["schemas"]["Sum"];
            /** @description What admins added to earnings, less what they took: the platform pays it. */
            earnings_adjusted: components["schemas"]["Sum"];
            /** @description What is on the deposits. */
            held: components["schemas"]["Sum"];
            /** @description Who earned anything, whom most is owed first. */
            influencers: components["schemas"]["InfluencerBalance"][];
            /**
             * @description Where the next page of people begins; null on the last one. The sums are the same on every page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description What providers took back beyond what was available: merchants owe it. */
            owed_by_merchants: components["schemas"]["Sum"];
            /** @description What influencers earned and were not paid yet. */
            owed_to_influencers: components["schemas"]["Sum"];
            /** @description What payouts paid to influencers. */
            paid_out: components["schemas"]["Sum"];
            /** @description The platform's shares of captured commissions that were not given back. */
            platform_shares: components["schemas"]["Sum"];
            /** @description Every payment of a merchant that arrived. */
            received: components["schemas"]["Sum"];
            /** @description The part of what is held that is reserved for pending leads. */
            reserved: components["schemas"]["Sum"];
            /** @description What went back to merchants. */
            returned: components["schemas"]["Sum"];
            /** @description The platform's own: its shares less what it added to earnings. */
            revenue: components["schemas"]["Sum"];
            /**
             * Format: int64
             * @description How many people there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description An account at a bank. */
        BankAccount: {
            /**
             * @description Whose account it is.
             * @example Salma Berrada
             */
            holder: string;
            /**
             * @description 24 digits.
             * @example 011519000001205000534921
             */
            rib: string;
        };
        /** @description A batch that was made. */
        BatchMade: {
            /** @description The new batch. */
            batch: components["schemas"]["PayoutBatch"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Somebody who may not bring leads. */
        Block: {
            /**
             * Format: uuid
             * @description The agreement that ended while it was suspended; its suspension goes on as this block. Null: they were blocked.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            agreement_id?: string | null;
            /**
             * Format: uuid
             * @description Where; null: on all campaigns of the merchant.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * @description The name of the campaign.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description Since when.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description What the merchant says of it.
             * @example Déjà client depuis mars
             */
            details?: string | null;
            /**
             * Format: uuid
             * @description Who.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /**
             * @description Their name.
             * @example Nora Idrissi
             */
            influencer_name: string;
            /**
             * Format: uuid
             * @description Whose campaigns.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /** @description hand, `low_scores` or rejections. */
            reason: components["schemas"]["SuspendedFor"];
        };
        /** @description Somebody was blocked, or let back. */
        BlockChanged: {
            /**
             * @description Whether the command had its effect before.
             * @example true
             */
            already_applied: boolean;
            /**
             * @description Always true.
             * @example true
             */
            success: boolean;
        };
        /** @description Who may not bring leads. */
        Blocks: {
            /** @description Who is blocked. */
            blocks: components["schemas"]["Block"][];
            /**
             * @description Always null: they come in one page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description What became of the leads, in the order in which they were named. */
        BulkDecided: {
            /**
             * @description How many are not, each for a reason of its own.
             * @example 1
             */
            failed: number;
            /** @description What became of each, in the order in which they were named. */
            results: components["schemas"]["BulkResult"][];
            /**
             * @description How many are as the request wants them, those included that were so before.
             * @example 2
             */
            succeeded: number;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Why some leads are rejected. */
        BulkReject: {
            /**
             * @description At most 500 characters; required for other.
             * @example Déjà client depuis mars
             */
            details?: string | null;
            /** @description 1 to 500 leads. One that comes twice, or is no id, fails alone. */
            lead_ids: string[];
            /**
             * @description `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
             *     text is stored as other.
             * @example unqualified
             */
            rejection_reason: string;
        };
        /** @description What became of a lead. */
        BulkResult: {
            /**
             * @description Whether the same command had been carried out before; then nothing moved.
             * @example true
             */
            already_applied: boolean;
            /**
             * @description Why there was no decision, for programs: the code of the problem that a request for this lead alone would get.
             * @example lead_already_decided
             */
            code?: string | null;
            commission_deducted?: components["schemas"]["Amount"] | null;
            commission_released?: components["schemas"]["Amount"] | null;
            /**
             * @description The lead, as the request names it.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            lead_id: string;
            /**
             * @description The same in words.
             * @example Ce champ est obligatoire.
             */
            message?: string | null;
            status?: components["schemas"]["LeadStatus"] | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description How good some leads are. */
        BulkValidate: {
            /**
             * @description At most 500 characters.
             * @example Client très intéressé
             */
            feedback?: string | null;
            /** @description 1 to 500 leads. One that comes twice, or is no id, fails alone. */
            lead_ids: string[];
            /**
             * Format: int64
             * @description 1 to 10.
             * @example 8
             */
            quality_score: number;
        };
        /** @description A lead that does not exist yet. */
        CalculateCommission: {
            /**
             * Format: uuid
             * @description The id of the campaign.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id: string;
            /** @description 50.00 to 1000000.00. */
            estimated_value: components["schemas"]["Amount"];
        };
        /** @description A campaign. */
        Campaign: {
            /**
             * @description For those who bring leads: whether a suspension or a block stops them here; then no terms are shown.
             * @example true
             */
            blocked?: boolean | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description What is wanted, in words.
             * @example Un bilan complet en une matinée
             */
            description?: string | null;
            /**
             * @description For those who bring leads: how many leads can be paid now at the fixed commission, "0" to "99" or "100+".
             * @example 29
             */
            fundable_leads?: string | null;
            fundable_value?: components["schemas"]["Amount"] | null;
            /**
             * @description For those who bring leads: whether some lead can be paid now.
             * @example true
             */
            funded?: boolean | null;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description The influencer's part of the commission. */
            influencer_percentage?: components["schemas"]["Percent"] | null;
            /**
             * Format: uuid
             * @description Whose it is.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description Their name.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /**
             * @description Its name.
             * @example Bilan de santé
             */
            name: string;
            /**
             * @description Whether it is paused because the deposit is exhausted; then it resumes by itself.
             * @example true
             */
            paused_by_depletion: boolean;
            /**
             * Format: int32
             * @description For those who bring leads: days between validation and payment.
             * @example 14
             */
            payment_delay_days?: number | null;
            /** @description How its leads are priced. */
            price: components["schemas"]["CampaignPrice"];
            settings?: components["schemas"]["CampaignSettings"] | null;
            /** @description draft, active, paused or completed. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it was changed last.
             * @example 2026-11-23T09:00:00Z
             */
            updated_at: string;
        };
        /** @description A campaign that was written. */
        CampaignAnswer: {
            /** @description The campaign as it is now. */
            campaign: components["schemas"]["Campaign"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description How a campaign prices its leads. */
        CampaignPrice: {
            /** @description From this value on, the commission is fixed. */
            commission_threshold: components["schemas"]["Amount"];
            /** @description The commission from the threshold on. */
            fixed_commission_amount: components["schemas"]["Amount"];
            /** @description The part of a value below the threshold. */
            percentage_commission_rate: components["schemas"]["Percent"];
        };
        /** @description A campaign that was read. */
        CampaignRead: {
            /** @description The campaign as it is now. */
            campaign: components["schemas"]["Campaign"];
        };
        /** @description The terms of a campaign. */
        CampaignSettings: {
            /**
             * @description Whether the end of the money pauses the campaign. Kept; not applied yet.
             * @example true
             */
            auto_stop_on_depletion: boolean;
            /**
             * @description Whether the timeout validates a lead instead of losing it, of influencers with a signed agreement.
             * @example true
             */
            auto_validate_after_timeout: boolean;
            /** @description `service_leads` or `product_sales`. */
            campaign_type: components["schemas"]["CampaignType"];
            /** @description From this value on, the commission is fixed. */
            commission_threshold: components["schemas"]["Amount"];
            /** @description The commission from the threshold on. */
            fixed_commission_amount: components["schemas"]["Amount"];
            /**
             * @description Whether influencers may send leads.
             * @example true
             */
            lead_generation_enabled: boolean;
            /**
             * Format: int32
             * @description How many leads of an influencer without a signed agreement may wait with the merchant; 0: no limit.
             * @example 50
             */
            max_pending_without_agreement: number;
            /**
             * Format: int32
             * @description Rejections in a row after which an influencer is suspended or blocked.
             * @example 10
             */
            max_rejected_leads: number;
            /**
             * Format: int32
             * @description Mean score below which an influencer without an agreement is blocked.
             * @example 7
             */
            minimum_quality_score: number;
            /**
             * @description Whether the merchant is told of depletion. Kept; not applied yet.
             * @example true
             */
            notify_on_depletion: boolean;
            /**
             * @description Whether the merchant is told of a low balance. Kept; not applied yet.
             * @example true
             */
            notify_on_low_balance: boolean;
            /**
             * @description Whether the merchant is told of new leads.
             * @example true
             */
            notify_on_new_lead: boolean;
            /** @description The part of a value below the threshold. */
            percentage_commission_rate: components["schemas"]["Percent"];
            /**
             * @description Whether leads wait for a decision; those of influencers without a signed agreement always do.
             * @example true
             */
            requires_lead_validation: boolean;
            /**
             * Format: int32
             * @description Hours until a pending lead expires.
             * @example 72
             */
            validation_timeout_hours: number;
        };
        /** @description New terms of a campaign; what is absent stays. */
        CampaignSettingsChange: {
            /**
             * @description Whether the end of the money pauses the campaign. Kept; not applied yet.
             * @example true
             */
            auto_stop_on_depletion?: boolean | null;
            /**
             * @description Whether the timeout validates a lead instead of losing it, of influencers with a signed agreement.
             * @example true
             */
            auto_validate_after_timeout?: boolean | null;
            campaign_type?: components["schemas"]["CampaignType"] | null;
            commission_threshold?: components["schemas"]["Amount"] | null;
            fixed_commission_amount?: components["schemas"]["Amount"] | null;
            /**
             * @description Whether influencers may send leads.
             * @example true
             */
            lead_generation_enabled?: boolean | null;
            /**
             * Format: int64
             * @description 0 to 10000; 0: no limit.
             * @example 50
             */
            max_pending_without_agreement?: number | null;
            /**
             * Format: int64
             * @description 1 to 1000.
             * @example 10
             */
            max_rejected_leads?: number | null;
            /**
             * Format: int64
             * @description 1 to 10.
             * @example 7
             */
            minimum_quality_score?: number | null;
            /**
             * @description Whether the merchant is told of depletion. Kept; not applied yet.
             * @example true
             */
            notify_on_depletion?: boolean | null;
            /**
             * @description Whether the merchant is told of a low balance. Kept; not applied yet.
             * @example true
             */
            notify_on_low_balance?: boolean | null;
            /**
             * @description Whether the merchant is told of new leads.
             * @example true
             */
            notify_on_new_lead?: boolean | null;
            percentage_commission_rate?: components["schemas"]["Percent"] | null;
            /**
             * @description Whether leads wait for a decision; those of influencers without a signed agreement always do.
             * @example true
             */
            requires_lead_validation?: boolean | null;
            /**
             * Format: int64
             * @description 1 to 8760.
             * @example 72
             */
            validation_timeout_hours?: number | null;
        };
        /**
         * @description Whether a campaign takes leads.
         * @example draft
         * @enum {string}
         */
        CampaignStatus: "draft" | "active" | "paused" | "completed";
        /** @description Whether a campaign takes leads. */
        CampaignStatusChange: {
            /** @description draft, active, paused or completed. */
            status: components["schemas"]["CampaignStatus"];
        };
        /** @description New texts of a campaign; what is absent stays. */
        CampaignTexts: {
            /**
             * @description At most 5000 characters; null or an empty text takes it away.
             * @example Un bilan complet en une matinée
             */
            description?: string | null;
            /**
             * @description 2 to 255 characters.
             * @example Bilan de santé
             */
            name?: string | null;
        };
        /**
         * @description What a campaign is about. Only service leads bring leads.
         * @example service_leads
         * @enum {string}
         */
        CampaignType: "service_leads" | "product_sales";
        /** @description A page of campaigns. */
        Campaigns: {
            /** @description The campaigns of this page. */
            campaigns: components["schemas"]["Campaign"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many campaigns there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description What a merchant agrees to who lets us charge their card again. */
        CardConsent: {
            /**
             * @description In Arabic.
             * @example أوافق على…
             */
            ar: string;
            /**
             * @description In English.
             * @example I agree that…
             */
            en: string;
            /**
             * @description In French.
             * @example J’accepte que…
             */
            fr: string;
            /**
             * @description Which text it is; kept with each agreement.
             * @example 2026-11
             */
            version: string;
        };
        /** @description A card that was removed. */
        CardRemoved: {
            /**
             * @description Whether it was removed before.
             * @example true
             */
            already_applied: boolean;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description A way to reach somebody beside the dashboard.
         * @example email
         * @enum {string}
         */
        Channel: "email" | "sms" | "whatsapp";
        /** @description Which acquirer charges the cards of a merchant. */
        ChooseAcquirer: {
            /**
             * @description One of the profiles of this server; null or absent: the default.
             * @example attijari
             */
            acquirer?: string | null;
        };
        /** @description The time of the server, and all that is needed to tell times as it does. */
        Clock: {
            /**
             * @description The version of the zone database, like `2026f`; `file-` and the beginning of its SHA-256 for a file of the
             *     operator's.
             * @example 2026f
             */
            database: string;
            /** @description When clocks were set since 2000, oldest first. The first one tells how they were at the beginning of that year. */
            earlier_changes: components["schemas"]["ClockChange"][];
            /** @description When clocks will be set, as far as that is known, for the next ten years; the next one first. */
            next_changes: components["schemas"]["ClockChange"][];
            /**
             * Format: date-time
             * @description The present instant.
             * @example 2026-11-23T09:00:00Z
             */
            now: string;
            /**
             * @description How far clocks there are ahead of UTC now, as hours and minutes.
             * @example +00:00
             */
            offset: string;
            /**
             * @description The zone of every day and every fixed hour.
             * @example Africa/Casablanca
             */
            zone: string;
        };
        /** @description Clocks are set. */
        ClockChange: {
            /**
             * Format: date-time
             * @description The first instant with the new offset.
             * @example 2026-11-23T09:00:00Z
             */
            at: string;
            /**
             * @description How far clocks are ahead of UTC from then on.
             * @example +01:00
             */
            offset: string;
        };
        /** @description A lead that was closed. */
        Closed: {
            /**
             * @description Whether the same command had been carried out before.
             * @example true
             */
            already_applied: boolean;
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
            /**
             * @description Always true.
             * @example true
             */
            success: boolean;
        };
        /** @description What a lead would cost, and bring. */
        CommissionPreview: {
            /** @description What the lead costs the merchant. */
            commission_amount: components["schemas"]["Amount"];
            /** @description percentage or fixed. */
            commission_type: components["schemas"]["CommissionType"];
            /**
             * @description Whether the campaign takes it now, and a deposit could pay for it.
             * @example true
             */
            deposit_available: boolean;
            /** @description The amount of a fixed commission. */
            fixed_amount?: components["schemas"]["Amount"] | null;
            /** @description What the influencer earns. */
            influencer_commission: components["schemas"]["Amount"];
            /** @description The influencer's part of the commission. */
            influencer_percentage: components["schemas"]["Percent"];
            /** @description The rate of a percentage. */
            rate_applied?: components["schemas"]["Percent"] | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description Whether a commission is a part of the value or the same for every value.
         * @example percentage
         * @enum {string}
         */
        CommissionType: "percentage" | "fixed";
        /** @description A day that was compared with the list of a provider. */
        ComparedDay: {
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T09:00:00Z
             */
            compared_at: string;
            /**
             * Format: date
             * @description The day in Casablanca.
             * @example 2026-11-23
             */
            day: string;
            /**
             * Format: int64
             * @description How many differ.
             * @example 0
             */
            differences: number;
            /** @description Whose list. */
            method: components["schemas"]["PaymentMethod"];
            /**
             * Format: int64
             * @description Payments of ours that were paid on it.
             * @example 12
             */
            ours: number;
            /**
             * Format: int64
             * @description Payments that the provider lists as begun on it and paid.
             * @example 12
             */
            theirs: number;
        };
        /** @description How an announced transfer arrived. */
        ConfirmAnnounced: {
            /**
             * @description What the bank calls it.
             * @example FT26328ABCD
             */
            payment_reference: string;
            /**
             * @description How it was seen, for the activity log.
             * @example Vu sur le relevé du 24
             */
            reason: string;
        };
        /** @description Which transfer a line is. */
        ConfirmLine: {
            /**
             * Format: uuid
             * @description The payment of the line's proposal.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id: string;
        };
        /** @description What the customer bought. */
        Convert: {
            /** @description For how much the customer bought. */
            conversion_value?: components["schemas"]["Amount"] | null;
        };
        /** @description A deposit to open. */
        CreateDeposit: {
            alert_threshold?: components["schemas"]["Amount"] | null;
            /**
             * @description Whether it fills itself; then an amount is needed.
             * @example true
             */
            auto_recharge?: boolean | null;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            /**
             * @description Only with bank_transfer: to which account of ours, by its name; the only one by default.
             * @example Attijari
             */
            bank_account?: string | null;
            /**
             * Format: uuid
             * @description The campaign it is for; all campaigns when absent.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /** @description 2000.00 to 100000.00; a transfer that an admin records to 10000000.00. */
            initial_amount: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Whose deposit: one's own, or for an admin, who must say it, anybody's.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id?: string | null;
            payment_method?: components["schemas"]["PaymentMethod"] | null;
            /**
             * @description Only for admins with bank_transfer: what the bank calls it.
             * @example VIR-2026-0117
             */
            payment_reference?: string | null;
            /**
             * @description Only for admins with bank_transfer: why it is recorded.
             * @example Facture contestée
             */
            reason?: string | null;
            /**
             * @description Only with `bank_transfer`: why it is another transfer than the one that was recorded with the same reference.
             * @example Deux virements du même jour
             */
            same_reference_reason?: string | null;
            /**
             * @description Only for merchants, with a method that keeps cards: they have read `card_consent` of `GET /api/payment-methods`, and
             *     agree to it.
             * @example true
             */
            save_card?: boolean | null;
        };
        /** @description A lead to create. */
        CreateLead: {
            /**
             * Format: uuid
             * @description The campaign it is for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id: string;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            commercial_id?: string | null;
            /**
             * @description Where they work.
             * @example TechCorp
             */
            customer_company?: string | null;
            /**
             * Format: email
             * @description At least one of e-mail and phone.
             * @example ahmed@email.com
             */
            customer_email?: string | null;
            /**
             * @description 2 to 255 characters.
             * @example Ahmed Bennani
             */
            customer_name: string;
            /**
             * @description At most 500 characters.
             * @example Intéressé par le service premium
             */
            customer_notes?: string | null;
            /**
             * @description A Moroccan number in any usual spelling.
             * @example +212612345678
             */
            customer_phone?: string | null;
            /** @description 50.00 to 1000000.00. */
            estimated_value: components["schemas"]["Amount"];
            expected_commission?: components["schemas"]["Amount"] | null;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id?: string | null;
            /** @description instagram, tiktok, whatsapp or direct. */
            source: components["schemas"]["LeadSource"];
        };
        /** @description A lead that was created. */
        Created: {
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A dead letter that is tried again. */
        DeadLetterReplayed: {
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description What could not be sent and is not tried again, the newest first. */
        DeadLetters: {
            /** @description The deliveries. */
            dead_letters: components["schemas"]["Delivery"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description A page of deliveries, the newest first. */
        Deliveries: {
            /** @description The page. */
            deliveries: components["schemas"]["Delivery"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description A notification on its way over one channel. */
        Delivery: {
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /** @description The way that it goes. */
            channel: components["schemas"]["Channel"];
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried the next time; null when it is not, and when it goes in one message with another.
             * @example 2026-11-23T09:00:00Z
             */
            next_at?: string | null;
            /**
             * Format: uuid
             * @description The notification.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            notification_id: string;
            problem?: components["schemas"]["DeliveryProblem"] | null;
            /**
             * @description What the user is called whom it is for.
             * @example Amina Tazi
             */
            recipient_name: string;
            /** @description Where it is. */
            state: components["schemas"]["DeliveryState"];
            /**
             * @description What it tells, for programs.
             * @example payment_confirmed
             */
            type: string;
            /**
             * Format: date-time
             * @description When it came into its state, or was tried the last time.
             * @example 2026-11-23T09:00:00Z
             */
            updated_at: string;
        };
        /**
         * @description Why a message was not sent.
         * @example unreachable
         * @enum {string}
         */
        DeliveryProblem: "unreachable" | "busy" | "not_accepted" | "refused" | "too_late" | "not_configured" | "no_address" | "muted";
        /**
         * @description Where a message is: waiting, to be tried again, sent, given up, or skipped for want of somebody to carry it.
         * @example waiting
         * @enum {string}
         */
        DeliveryState: "waiting" | "failed" | "sent" | "delivered" | "given_up" | "skipped";
        /** @description An account that everybody may use. */
        DemoAccount: {
            /**
             * @description What it is called.
             * @example Salma Bennis
             */
            display_name: string;
            /**
             * Format: email
             * @description What it signs in with.
             * @example salma@atlas.ma
             */
            email: string;
            /**
             * @description No secret.
             * @example correct horse battery
             */
            password: string;
            /** @description What it may do. */
            role: components["schemas"]["Role"];
        };
        /** @description Who can sign in to look around. */
        DemoAccounts: {
            /** @description One of each kind, and more. */
            accounts: components["schemas"]["DemoAccount"][];
            /**
             * @description Whether no money on this server is real: payments confirm themselves, or everybody may sign in.
             * @example true
             */
            play_money: boolean;
        };
        /** @description A deposit. */
        Deposit: {
            /** @description HEALTHY, ATTENTION, WARNING, CRITICAL or DEPLETED. */
            alert_level: components["schemas"]["AlertLevel"];
            /** @description With this much or less available, the deposit is low. Its merchant is told once until a credit. */
            alert_threshold: components["schemas"]["Amount"];
            /**
             * @description Whether it fills itself.
             * @example true
             */
            auto_recharge: boolean;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            auto_recharge_monthly_cap?: components["schemas"]["Amount"] | null;
            auto_recharge_trigger?: components["schemas"]["Amount"] | null;
            /** @description What new leads can use. */
            available_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The campaign it is for; null: all campaigns of the merchant.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * @description The name of the campaign.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /** @description What is on it, reserved or not. */
            current_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description The first payment. */
            initial_amount: components["schemas"]["Amount"];
            /**
             * @description Whether the threshold is reached.
             * @example true
             */
            is_low: boolean;
            /**
             * Format: uuid
             * @description Whose it is.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /** @description What providers took back beyond what was available: the next credit pays it first. */
            owed: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description How many leads wait for a decision with their commission reserved on it.
             * @example 3
             */
            pending_leads: number;
            /** @description What is available in percent of the reference. */
            percentage_available: components["schemas"]["Hundredths"];
            /** @description The balance in percent of the reference. */
            percentage_remaining: components["schemas"]["Hundredths"];
            /** @description The balance right after the latest credit, at least 2000.00. */
            reference_amount: components["schemas"]["Amount"];
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Amount"];
            /** @description pending, active, depleted or suspended. */
            status: components["schemas"]["DepositStatus"];
            suspended_for?: components["schemas"]["DepositSuspendedFor"] | null;
        };
        /** @description A deposit that was suspended or resumed. */
        DepositChanged: {
            /** @description The deposit as it is now. */
            deposit: components["schemas"]["Deposit"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A deposit that was opened. */
        DepositCreated: {
            /** @description The deposit; pending until its payment is confirmed. */
            deposit: components["schemas"]["Deposit"];
            /**
             * Format: uuid
             * @description The first payment.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id: string;
            /**
             * @description Where it is made; null for a transfer.
             * @example https://pay.example/checkout/019ac1d2
             */
            payment_url?: string | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Why it is done; kept in the log of sensitive actions. */
        DepositReason: {
            /**
             * @description 1 to 500 characters.
             * @example Facture contestée
             */
            reason: string;
        };
        /** @description A deposit whose settings were changed. */
        DepositSettingsSet: {
            /** @description The deposit as it is now. */
            deposit: components["schemas"]["Deposit"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Totals over deposits that were paid. */
        DepositStats: {
            /** @description What new leads can use: nothing of a suspended deposit. */
            available_balance: components["schemas"]["Sum"];
            /** @description How many deposits are at which alert level. */
            by_level: {
                [key: string]: number;
            };
            /** @description What is on the deposits, reserved or not. */
            current_balance: components["schemas"]["Sum"];
            /**
             * Format: int64
             * @description How many deposits.
             * @example 3
             */
            deposits: number;
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Sum"];
            /** @description What was taken for validated leads. */
            total_deducted: components["schemas"]["Sum"];
            /** @description Every payment that arrived. */
            total_deposited: components["schemas"]["Sum"];
        };
        /**
         * @description Whether a deposit can be used: pending until it is paid, depleted while nothing is available.
         * @example pending
         * @enum {string}
         */
        DepositStatus: "pending" | "active" | "depleted" | "suspended";
        /**
         * @description Why a deposit is suspended: by an admin, or because a provider took a payment back.
         * @example hand
         * @enum {string}
         */
        DepositSuspendedFor: "hand" | "chargeback";
        /** @description A movement of a deposit. */
        DepositTransaction: {
            /** @description By how much; the type and the balances say in which direction. */
            amount: components["schemas"]["Amount"];
            /** @description What was on the deposit after it, reserved or not. */
            balance_after: components["schemas"]["Amount"];
            /** @description What was on the deposit before it, reserved or not. */
            balance_before: components["schemas"]["Amount"];
            /**
             * @description The campaign of that lead.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description The customer of that lead.
             * @example Ahmed Bennani
             */
            customer_name?: string | null;
            /**
             * Format: uuid
             * @description The deposit that moved.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id: string;
            /**
             * Format: uuid
             * @description The dispute in which a provider took it, or gave it back.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            dispute_id?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * @description Who brought that lead.
             * @example Nora Idrissi
             */
            influencer_name?: string | null;
            /**
             * Format: uuid
             * @description The lead it was for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            lead_id?: string | null;
            /**
             * Format: uuid
             * @description Whose deposit moved.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /**
             * Format: uuid
             * @description The payment it came from.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id?: string | null;
            /**
             * @description Why, when somebody said so.
             * @example Facture contestée
             */
            reason?: string | null;
            /**
             * @description What a correction refers to.
             * @example VIR-2026-0117
             */
            reference?: string | null;
            /**
             * Format: uuid
             * @description The refund by which unused money left, or came back.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            refund_id?: string | null;
            /** @description What was held for pending leads after it. */
            reserved_after: components["schemas"]["Amount"];
            /** @description What was held for pending leads before it. */
            reserved_before: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The movement that it takes back: of a refund of a lead the deduction, of a withdrawal that came back the withdrawal.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            reversal_of?: string | null;
            /**
             * @description initial, recharge, reservation, release, deduction, refund, withdrawal, withdrawal_returned, chargeback,
             *     chargeback_returned or adjustment.
             */
            transaction_type: components["schemas"]["TransactionType"];
        };
        /** @description A page of movements, the latest first. */
        DepositTransactions: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many movements there are in all pages.
             * @example 120
             */
            total: number;
            /** @description The movements of this page. */
            transactions: components["schemas"]["DepositTransaction"][];
        };
        /** @description A page of deposits, the newest first. */
        Deposits: {
            /** @description The deposits of this page. */
            deposits: components["schemas"]["Deposit"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many deposits there are in all pages.
             * @example 120
             */
            total: number;
        };
        /**
         * @description How a provider and we differ about a payment.
         * @example theirs_only
         * @enum {string}
         */
        DifferenceKind: "theirs_only" | "ours_only" | "other_amount" | "other_state";
        /** @description An entry of what was earned; none is ever changed. */
        Earning: {
            /** @description How much; below zero when it was taken back. */
            amount: components["schemas"]["SignedAmount"];
            /**
             * @description The name of the campaign of the lead.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was earned.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * @description commission (a lead was validated), reversal (its commission was given back to the merchant) or adjustment (an
             *     admin corrected a mistake).
             */
            kind: components["schemas"]["EarningKind"];
            /**
             * Format: uuid
             * @description The lead that it is about; an adjustment has none.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            lead_id?: string | null;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /**
             * Format: date-time
             * @description When it was paid out.
             * @example 2026-11-23T09:00:00Z
             */
            paid_at?: string | null;
            /**
             * Format: date-time
             * @description From when on it is payable.
             * @example 2026-11-23T09:00:00Z
             */
            payable_at: string;
            /**
             * @description What an admin says of an adjustment.
             * @example Facture contestée
             */
            reason?: string | null;
            /** @description pending (not payable yet), available, requested (in a payout that was not paid yet) or paid. */
            status: components["schemas"]["EarningStatus"];
        };
        /**
         * @description Why something was earned or taken back: a captured lead, a refunded one, a correction by an admin.
         * @example commission
         * @enum {string}
         */
        EarningKind: "commission" | "reversal" | "adjustment";
        /**
         * @description Whether an earning is not payable yet, payable, in a payout that was not paid yet, or paid out.
         * @example pending
         * @enum {string}
         */
        EarningStatus: "pending" | "available" | "requested" | "paid";
        /** @description The sums of all earnings by status, whatever the filter. */
        EarningTotals: {
            /** @description Payable, and in no payout; below zero when more was taken back than was payable. */
            available: components["schemas"]["Sum"];
            /**
             * Format: date-time
             * @description When the last of them does.
             * @example 2026-11-23T09:00:00Z
             */
            last_payable_at?: string | null;
            /**
             * Format: date-time
             * @description When the next of the pending ones becomes payable; null when none is pending.
             * @example 2026-11-23T09:00:00Z
             */
            next_payable_at?: string | null;
            /** @description Paid out. */
            paid: components["schemas"]["Sum"];
            /** @description Not payable yet. */
            pending: components["schemas"]["Sum"];
            /** @description In payouts that were not paid yet. */
            requested: components["schemas"]["Sum"];
        };
        /** @description A page of earnings. */
        Earnings: {
            /** @description The earnings of this page. */
            earnings: components["schemas"]["Earning"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many earnings there are in all pages.
             * @example 120
             */
            total: number;
            /** @description The sums by status, whatever the filter. */
            totals: components["schemas"]["EarningTotals"];
        };
        /** @description What became of a message that was applied once more. */
        EventReplayed: {
            /** @description The message, and what became of it. */
            event: components["schemas"]["ReplayedEvent"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description Whether an export is written for people or for programs.
         * @example words
         * @enum {string}
         */
        ExportFormat: "words" | "raw";
        /**
         * @description A number with two decimals
         * @example 46.81
         */
        Hundredths: number;
        /** @description Somebody who brings leads, with their record: with the merchant who asks, or with all of them for an admin. */
        Influencer: {
            /** @description The agreement as it is now. */
            agreement?: components["schemas"]["AgreementStatus"] | null;
            avg_quality?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: uuid
             * @description Their id, for `influencer_id` or `commercial_id` of a new agreement.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description influencer or commercial. */
            kind: components["schemas"]["InfluencerKind"];
            /**
             * Format: int64
             * @description How many leads they brought.
             * @example 17
             */
            leads: number;
            /**
             * @description What they are called.
             * @example Nora Idrissi
             */
            name: string;
            /**
             * Format: int64
             * @description How many of them wait for a decision.
             * @example 5
             */
            pending: number;
            /** @description How they introduce themselves; empty until they do. */
            profile: components["schemas"]["Profile"];
            /**
             * Format: int64
             * @description How many of them were kept: validated or converted.
             * @example 17
             */
            validated: number;
            validation_rate?: components["schemas"]["Hundredths"] | null;
        };
        /** @description What somebody who brings leads earned with all merchants. */
        InfluencerBalance: {
            /** @description Payable, and in no payout; below zero when more was taken back than was payable. */
            available: components["schemas"]["Sum"];
            /**
             * Format: uuid
             * @description The id of the influencer or commercial.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /**
             * @description What the person is called.
             * @example Nora Idrissi
             */
            influencer_name: string;
            /** @description influencer or commercial. */
            kind: components["schemas"]["InfluencerKind"];
            /** @description The three together: what is owed. */
            owed: components["schemas"]["Sum"];
            /** @description Paid out. */
            paid: components["schemas"]["Sum"];
            /** @description Not payable yet. */
            pending: components["schemas"]["Sum"];
            /** @description In payouts that were not paid yet. */
            requested: components["schemas"]["Sum"];
        };
        /**
         * @description How somebody brings leads.
         * @example influencer
         * @enum {string}
         */
        InfluencerKind: "influencer" | "commercial";
        /**
         * @description Where somebody is followed.
         * @example instagram
         * @enum {string}
         */
        InfluencerNetwork: "instagram" | "tiktok" | "youtube" | "facebook" | "snapchat" | "x" | "linkedin";
        /** @description Somebody who brings leads. */
        InfluencerProfile: {
            /**
             * @description What the person is called.
             * @example Salma Bennis
             */
            display_name: string;
            /**
             * Format: uuid
             * @description The id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description influencer or commercial. */
            kind: components["schemas"]["InfluencerKind"];
        };
        /**
         * @description What somebody speaks about.
         * @example beauty
         * @enum {string}
         */
        InfluencerSubject: "beauty" | "fashion" | "health" | "sport" | "food" | "home" | "travel" | "family" | "education" | "technology" | "cars" | "property" | "finance" | "culture";
        /** @description A page of people, those with the largest reach first. */
        Influencers: {
            /** @description The people who were found. */
            influencers: components["schemas"]["Influencer"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many people there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description What was found about an invariant. */
        Invariant: {
            /** @description Some of that in words. */
            examples: string[];
            /**
             * @description Its name.
             * @example journal_is_chained
             */
            name: string;
            /**
             * @description How often it is broken.
             * @example 0
             */
            violations: number;
        };
        /** @description A run that waits for its turn. */
        JobAskedFor: {
            /** @description The run: this one, or one that waited already because an admin had asked. */
            run: components["schemas"]["JobRun"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description How many of something a run met. */
        JobCount: {
            /**
             * Format: int64
             * @description How many.
             * @example 3
             */
            count: number;
            /** @description Of what. */
            what: components["schemas"]["RoutineCount"];
        };
        /** @description A run of a routine. */
        JobRun: {
            /** @description Who asked for it. */
            asked_by: components["schemas"]["AskedBy"];
            /**
             * @description What the admin is called who asked for it; null for the clock and the operator.
             * @example Amina Tazi
             */
            asked_by_name?: string | null;
            /**
             * Format: int32
             * @description How often it was begun: more than once when it failed or its server died.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it began, the latest time; null while it waits.
             * @example 2026-11-23T09:00:00Z
             */
            begun_at?: string | null;
            /** @description What it did; empty before it is done. */
            counts: components["schemas"]["JobCount"][];
            /**
             * Format: date-time
             * @description The tick of the clock, or when somebody asked.
             * @example 2026-11-23T09:00:00Z
             */
            due_at: string;
            /**
             * Format: date-time
             * @description When it ended; null before.
             * @example 2026-11-23T09:00:00Z
             */
            ended_at?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description Where it is. */
            state: components["schemas"]["RunState"];
        };
        /** @description When the clock asks for a routine. */
        JobSchedule: {
            /**
             * @description The time of the day by the clocks of Casablanca; null for what comes every hour.
             * @example 23:00
             */
            at?: string | null;
            /** @description How often. */
            every: components["schemas"]["ScheduleUnit"];
        };
        /** @description What is done in the background. */
        Jobs: {
            /** @description Every routine. */
            jobs: components["schemas"]["AdminJob"][];
            /**
             * @description Always null: they come in one page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description A lead. */
        Lead: {
            /**
             * Format: uuid
             * @description What it is for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id: string;
            /**
             * @description The name of the campaign.
             * @example Bilan de santé
             */
            campaign_name: string;
            /**
             * Format: date-time
             * @description When its commission was taken, whatever became of it later.
             * @example 2026-11-23T09:00:00Z
             */
            captured_at?: string | null;
            /**
             * Format: date-time
             * @description When it was converted, or lost afterwards.
             * @example 2026-11-23T09:00:00Z
             */
            closed_at?: string | null;
            /** @description What it costs the merchant. */
            commission_amount: components["schemas"]["Amount"];
            /** @description percentage or fixed. */
            commission_type: components["schemas"]["CommissionType"];
            /**
             * Format: date-time
             * @description When the merchant corrected that, which they may do once; null before.
             * @example 2026-11-23T09:00:00Z
             */
            conversion_corrected_at?: string | null;
            /** @description For how much the customer bought. */
            conversion_value?: components["schemas"]["Amount"] | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description Where they work.
             * @example TechCorp
             */
            customer_company?: string | null;
            /**
             * Format: email
             * @description Their e-mail address.
             * @example ahmed@email.com
             */
            customer_email?: string | null;
            /**
             * @description The customer.
             * @example Ahmed Bennani
             */
            customer_name: string;
            /**
             * @description What was noted about them.
             * @example Intéressé par le service premium
             */
            customer_notes?: string | null;
            /**
             * @description Their telephone number in E.164.
             * @example +212612345678
             */
            customer_phone?: string | null;
            /**
             * Format: date-time
             * @description When it left pending.
             * @example 2026-11-23T09:00:00Z
             */
            decided_at?: string | null;
            /**
             * Format: uuid
             * @description The deposit that pays for it; not shown to those who bring leads.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id?: string | null;
            /** @description What the lead is worth. */
            estimated_value: components["schemas"]["Amount"];
            /**
             * Format: date-time
             * @description When it expires undecided.
             * @example 2026-11-23T09:00:00Z
             */
            expires_at: string;
            /**
             * @description What the merchant remarked.
             * @example Client très intéressé
             */
            feedback?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description What the influencer earns. */
            influencer_commission: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Who brought it.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /**
             * @description The name of the influencer or commercial.
             * @example Nora Idrissi
             */
            influencer_name: string;
            /** @description The influencer's part of the commission. */
            influencer_percentage: components["schemas"]["Percent"];
            /**
             * @description Why it was lost; "expired" when nobody decided in time.
             * @example Budget reporté
             */
            lost_reason?: string | null;
            /**
             * Format: uuid
             * @description Who pays for it.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            platform_commission?: components["schemas"]["Amount"] | null;
            /**
             * Format: int32
             * @description How good the merchant finds it, 1 to 10.
             * @example 8
             */
            quality_score?: number | null;
            /** @description The rate of a percentage. */
            rate_applied?: components["schemas"]["Percent"] | null;
            /**
             * Format: date-time
             * @description When its commission was given back to the merchant, and the influencer's part with it; null: it was not.
             * @example 2026-11-23T09:00:00Z
             */
            refunded_at?: string | null;
            /**
             * @description More about why it was rejected.
             * @example Déjà client depuis mars
             */
            rejection_details?: string | null;
            rejection_reason?: components["schemas"]["RejectionReason"] | null;
            /** @description instagram, tiktok, whatsapp or direct. */
            source: components["schemas"]["LeadSource"];
            /** @description pending, validated, rejected, converted or lost. */
            status: components["schemas"]["LeadStatus"];
        };
        /**
         * @description Where a lead comes from.
         * @example instagram
         * @enum {string}
         */
        LeadSource: "instagram" | "tiktok" | "whatsapp" | "direct";
        /**
         * @description Where a lead is in its life. Money moves only when it leaves pending.
         * @example pending
         * @enum {string}
         */
        LeadStatus: "pending" | "validated" | "rejected" | "converted" | "lost";
        /** @description A lead with its history. */
        LeadWithHistory: {
            /** @description The transitions, the oldest first. */
            history: components["schemas"]["Transition"][];
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
        };
        /** @description A page of leads. */
        Leads: {
            /** @description The leads of this page. */
            leads: components["schemas"]["Lead"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many leads there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description Who a business is to the authorities; null: not known. */
        Legal: {
            /**
             * @description Street, number and postal code.
             * @example 12, boulevard d’Anfa, 20250
             */
            address?: string | null;
            /**
             * @description The city of that address.
             * @example Rabat
             */
            city?: string | null;
            /**
             * @description Caisse nationale de sécurité sociale (CNSS).
             * @example 1234567
             */
            cnss?: string | null;
            /**
             * @description Identifiant commun de l'entreprise: 15 digits.
             * @example 001561191000066
             */
            ice?: string | null;
            /**
             * @description Whether the control digits of the ICE fit; if not, it was probably mistyped. It is printed all the same.
             * @example true
             */
            ice_fits?: boolean | null;
            /**
             * @description SARL, SA, auto-entrepreneur; with the capital.
             * @example SARL au capital de 100 000 DH
             */
            legal_form?: string | null;
            /**
             * @description Raison sociale, where it is another than the name it trades under.
             * @example CLINIQUE ATLAS SARL
             */
            legal_name?: string | null;
            /**
             * @description Number in the registre de commerce (RC).
             * @example 123456
             */
            rc?: string | null;
            /**
             * @description The city of the court that keeps that register.
             * @example Casablanca
             */
            rc_city?: string | null;
            /**
             * @description Identifiant fiscal (IF).
             * @example 40123456
             */
            tax_id?: string | null;
            /**
             * @description Taxe professionnelle (TP).
             * @example 35701234
             */
            tp?: string | null;
        };
        /** @description The announced transfer that a line is, by its code and its amount. */
        LineProposal: {
            /**
             * Format: date-time
             * @description When they announced it.
             * @example 2026-11-23T09:00:00Z
             */
            announced_at: string;
            /**
             * Format: uuid
             * @description What it is for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id: string;
            /**
             * Format: uuid
             * @description Whose it is.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /**
             * Format: uuid
             * @description The payment, to be named in a confirmation.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id: string;
            /**
             * @description What the merchant was to write into it.
             * @example LEADS-7K2M9Q
             */
            transfer_code: string;
        };
        /** @description Somebody who signs in, as admins see them. */
        ListedUser: {
            /**
             * @description Always true: every account may sign in.
             * @example true
             */
            active: boolean;
            /**
             * @description The name of a merchant's business.
             * @example Clinique Atlas
             */
            company_name?: string | null;
            /**
             * Format: date-time
             * @description When they registered.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /** @description Every deposit of a merchant, the most urgent first; none of others. */
            deposits: components["schemas"]["UserDeposit"][];
            /**
             * @description What they are called.
             * @example Salma Bennis
             */
            display_name: string;
            /**
             * Format: email
             * @description Their e-mail address.
             * @example salma@atlas.ma
             */
            email: string;
            /**
             * Format: uuid
             * @description Who.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: uuid
             * @description The profile of somebody who brings leads.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id?: string | null;
            /** @description fr, ar or en. */
            locale: components["schemas"]["Locale"];
            /**
             * Format: uuid
             * @description A merchant's business.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id?: string | null;
            /**
             * @description Their telephone number in E.164.
             * @example +212612345678
             */
            phone?: string | null;
            /** @description admin, merchant, influencer or commercial. */
            role: components["schemas"]["Role"];
        };
        /** @description A page of users, the newest first. */
        ListedUsers: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many users there are in all pages.
             * @example 120
             */
            total: number;
            /** @description The users of this page. */
            users: components["schemas"]["ListedUser"][];
        };
        /**
         * @description A language.
         * @example fr
         * @enum {string}
         */
        Locale: "fr" | "ar" | "en";
        /** @description What somebody shows to be let in. */
        Login: {
            /**
             * Format: email
             * @description Their e-mail address.
             * @example salma@atlas.ma
             */
            email: string;
            /**
             * @description The code of their authenticator, if they use one.
             * @example 492817
             */
            otp?: string | null;
            /**
             * @description Their password.
             * @example correct horse battery
             */
            password: string;
            /**
             * @description True for a client that keeps the refresh token itself: it comes in the body, and no cookie with it.
             * @example true
             */
            return_refresh_token?: boolean;
        };
        /** @description Why the customer did not buy. */
        Lose: {
            /**
             * @description At most 500 characters.
             * @example Budget reporté
             */
            reason?: string | null;
        };
        /** @description The acquirer of a merchant. */
        MerchantAcquirer: {
            /**
             * @description The profile that an admin chose; null: the default.
             * @example attijari
             */
            acquirer?: string | null;
            /** @description The profiles of this server, the default first; none when it takes no cards through CMI. */
            profiles: string[];
        };
        /** @description A business. */
        MerchantProfile: {
            /**
             * @description The name of the business.
             * @example Clinique Atlas
             */
            company_name: string;
            /**
             * Format: uuid
             * @description The id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description Who it is to the authorities, as documents say it. */
            legal: components["schemas"]["Legal"];
        };
        /** @description A topic that is not wanted on a channel. */
        MutedTopic: {
            /** @description The way that it goes. */
            channel: components["schemas"]["Channel"];
            /** @description What it is about. */
            topic: components["schemas"]["Topic"];
        };
        /**
         * @description How far somebody may do without a topic beside the dashboard.
         * @example free
         * @enum {string}
         */
        Muting: "free" | "but_one" | "never";
        /** @description A network on which somebody is followed. */
        NetworkPresence: {
            /**
             * Format: int32
             * @description How many people follow them there.
             * @example 32000
             */
            followers: number;
            /**
             * @description What they are called there.
             * @example salma.rabat
             */
            handle: string;
            /** @description instagram, tiktok, youtube, facebook, snapchat, x or linkedin. */
            network: components["schemas"]["InfluencerNetwork"];
        };
        /** @description An agreement to propose. */
        NewAgreement: {
            /**
             * @description False by default. Kept; not applied yet.
             * @example true
             */
            auto_payment?: boolean | null;
            /**
             * Format: uuid
             * @description The campaign it is for; absent: all of them.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * Format: uuid
             * @description The commercial it is for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            commercial_id?: string | null;
            commission_percentage?: components["schemas"]["Percent"] | null;
            /**
             * Format: uuid
             * @description The influencer it is for; either this or `commercial_id`.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id?: string | null;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id?: string | null;
            minimum_deposit?: components["schemas"]["Amount"] | null;
            /**
             * Format: int64
             * @description 0 to 365; 14 by default.
             * @example 14
             */
            payment_delay_days?: number | null;
            /**
             * Format: int64
             * @description 1 to 10; 7 by default.
             * @example 7
             */
            quality_threshold?: number | null;
            /**
             * @description True by default.
             * @example true
             */
            requires_validation?: boolean | null;
        };
        /** @description Where somebody is blocked, and why. */
        NewBlock: {
            /**
             * Format: uuid
             * @description The campaign that it is for; absent: all of the merchant.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id?: string | null;
            /**
             * @description At most 500 characters; the influencer is told.
             * @example Facture contestée
             */
            reason?: string | null;
        };
        /** @description A campaign to create. */
        NewCampaign: {
            /**
             * @description At most 5000 characters.
             * @example Un bilan complet en une matinée
             */
            description?: string | null;
            /**
             * @description 2 to 255 characters.
             * @example Bilan de santé
             */
            name: string;
            settings?: components["schemas"]["CampaignSettingsChange"] | null;
        };
        /** @description What somebody does not want to be told. */
        NewNotificationPreferences: {
            /** @description All of it: what is not named is told. */
            muted?: components["schemas"]["MutedTopic"][];
        };
        /** @description Something that the user was told. */
        Notification: {
            /**
             * @description The same as a path of the dashboard.
             * @example /leads
             */
            action_url: string;
            /**
             * Format: date-time
             * @description When it was told.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /** @description Facts for programs. */
            data: Record<string, never>;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description info, success, warning or critical. */
            level: components["schemas"]["NotificationLevel"];
            /**
             * @description The rest, in the same language.
             * @example Votre lead Ahmed Bennani a été validé.
             */
            message: string;
            /**
             * Format: date-time
             * @description When it was read.
             * @example 2026-11-23T09:00:00Z
             */
            read_at?: string | null;
            /** @description Where something can be done about it. */
            target: components["schemas"]["NotificationTarget"];
            /**
             * @description The first line, in the language of `Accept-Language`, or else in the user's own.
             * @example Lead validé
             */
            title: string;
            /** @description What kind of thing happened, for programs. */
            type: components["schemas"]["NotificationType"];
        };
        /**
         * @description How much a notification matters.
         * @example info
         * @enum {string}
         */
        NotificationLevel: "info" | "success" | "warning" | "critical";
        /** @description A topic on a channel. */
        NotificationPreference: {
            /** @description The way that it goes. */
            channel: components["schemas"]["Channel"];
            /**
             * @description Whether this server can go this way.
             * @example true
             */
            configured: boolean;
            /**
             * @description Whether the user does not want it this way.
             * @example true
             */
            muted: boolean;
            /** @description Whether they may say so: everything, on all channels but one, or not at all. */
            muting: components["schemas"]["Muting"];
            /** @description What it is about. */
            topic: components["schemas"]["Topic"];
        };
        /** @description What the user is told beside the dashboard, and what of it they can do without. */
        NotificationPreferences: {
            /** @description A row for each way that a topic goes. */
            preferences: components["schemas"]["NotificationPreference"][];
        };
        /** @description Preferences that were changed. */
        NotificationPreferencesChanged: {
            /** @description A row for each way that a topic goes. */
            preferences: components["schemas"]["NotificationPreference"][];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A notification that was read. */
        NotificationRead: {
            /** @description The notification as it is now. */
            notification: components["schemas"]["Notification"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Where something can be done about a notification. */
        NotificationTarget: {
            /**
             * Format: uuid
             * @description Which one; null for a list.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id?: string | null;
            /** @description What kind of thing it is. */
            kind: components["schemas"]["TargetKind"];
        };
        /**
         * @description What kind of thing a user is told.
         * @example lead_new
         * @enum {string}
         */
        NotificationType: "lead_new" | "lead_validated" | "lead_rejected" | "lead_expired" | "payment_confirmed" | "payment_failed" | "agreement_proposed" | "agreement_signed" | "agreement_resumed" | "agreement_terminated" | "agreement_suspended" | "influencer_blocked" | "influencer_unblocked" | "payout_requested" | "payout_approved" | "payout_paid" | "payout_rejected" | "payout_returned" | "payout_account_changed" | "payout_account_missing" | "recharge_due" | "recharge_declined" | "recharge_capped" | "payment_disputed" | "refund_arrived" | "refund_failed" | "deposit_level" | "deposit_threshold" | "campaign_paused" | "campaign_resumed" | "reconciliation_differs" | "lead_missed" | "lead_expiring" | "report_daily";
        /** @description A page of notifications. */
        Notifications: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description The notifications of this page. */
            notifications: components["schemas"]["Notification"][];
            /**
             * Format: int64
             * @description How many notifications there are in all pages.
             * @example 120
             */
            total: number;
            /**
             * Format: int64
             * @description How many of them are unread.
             * @example 4
             */
            unread: number;
        };
        /** @description All notifications were read. */
        NotificationsRead: {
            /**
             * Format: int64
             * @description How many of them were unread.
             * @example 4
             */
            marked: number;
            /**
             * Format: date-time
             * @description Their `read_at` since: what `PUT /api/notifications/unread` takes; null when none was unread.
             * @example 2026-11-23T09:00:00Z
             */
            read_at?: string | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Which notifications were read by mistake. */
        NotificationsUnread: {
            /**
             * Format: date-time
             * @description Their `read_at`.
             * @example 2026-11-23T09:00:00Z
             */
            read_at: string;
        };
        /** @description Notifications that are unread again. */
        NotificationsUnreadAgain: {
            /**
             * Format: int64
             * @description How many.
             * @example 4
             */
            marked: number;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description An account of ours. */
        OwnAccount: {
            /**
             * @description What it is called.
             * @example Attijari
             */
            name: string;
            /**
             * @description Its number, as banks print it.
             * @example 007 780 0001122334455667 11
             */
            rib: string;
        };
        /** @description A payout that the bank has sent. */
        PaidPayout: {
            /**
             * @description What the bank calls the transfer: 1 to 100 characters.
             * @example VIR-2026-118
             */
            reference: string;
        };
        /**
         * @description Who stopped a campaign. Only what depletion stopped resumes by itself.
         * @example hand
         * @enum {string}
         */
        PausedBy: "hand" | "depletion";
        /** @description An attempt to put money on a deposit. */
        Payment: {
            /** @description How much. */
            amount: components["schemas"]["Amount"];
            announced?: components["schemas"]["AnnouncedTransfer"] | null;
            /**
             * @description Whether the deposit asked for it by itself.
             * @example true
             */
            automatic: boolean;
            /**
             * @description The campaign that the deposit is for; null: all campaigns of the merchant.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description What it is for.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id: string;
            /**
             * @description Why it failed.
             * @example Carte refusée
             */
            failure_reason?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who pays.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /** @description stripe, cmi, bank_transfer or sandbox. */
            method: components["schemas"]["PaymentMethod"];
            /**
             * @description Where it is made, while it waits.
             * @example https://pay.example/checkout/019ac1d2
             */
            payment_url?: string | null;
            /** @description initial or recharge. */
            purpose: components["schemas"]["PaymentPurpose"];
            /**
             * @description The number of its receipt, once it is paid: `/api/payments/{id}/receipt.pdf`.
             * @example R-2026-000001
             */
            receipt_number?: string | null;
            /**
             * @description What the bank or the provider calls it.
             * @example VIR-2026-0117
             */
            reference?: string | null;
            /**
             * Format: date-time
             * @description When its outcome became known.
             * @example 2026-11-23T09:00:00Z
             */
            settled_at?: string | null;
            /** @description pending, paid, failed or expired; a failed or expired payment may still be paid by another try. */
            status: components["schemas"]["PaymentStatus"];
        };
        /**
         * @description Who carries the money.
         * @example stripe
         * @enum {string}
         */
        PaymentMethod: "stripe" | "cmi" | "bank_transfer" | "sandbox";
        /** @description A payment that was opened. */
        PaymentOpened: {
            /**
             * Format: uuid
             * @description The payment; its confirmation credits the deposit.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id: string;
            /**
             * @description Where it is made; null when it was a transfer.
             * @example https://pay.example/checkout/019ac1d2
             */
            payment_url?: string | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description Whether a payment is the first of its deposit or a later one.
         * @example initial
         * @enum {string}
         */
        PaymentPurpose: "initial" | "recharge";
        /** @description A payment that was decided. */
        PaymentSettled: {
            /** @description The payment as it is now. */
            payment: components["schemas"]["Payment"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description The life of a payment. A failed or expired one may still be paid by another try.
         * @example pending
         * @enum {string}
         */
        PaymentStatus: "pending" | "paid" | "failed" | "expired";
        /** @description A page of payments, the newest first. */
        Payments: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description The payments of this page. */
            payments: components["schemas"]["Payment"][];
            /**
             * Format: int64
             * @description How many payments there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description What an influencer is paid: whole earnings, which add up to its amount. */
        Payout: {
            /**
             * @description The number of its advice; null before it is paid.
             * @example V-2026-000001
             */
            advice_number?: string | null;
            /** @description The sum of the earnings that it takes. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date-time
             * @description When it was approved.
             * @example 2026-11-23T09:00:00Z
             */
            approved_at?: string | null;
            /**
             * @description Who approved it; for admins only.
             * @example Amina Tazi
             */
            approved_by_name?: string | null;
            /**
             * @description Whether nobody asked for it: an agreement pays by itself.
             * @example true
             */
            automatic: boolean;
            /**
             * Format: uuid
             * @description The batch in which it was sent to the bank; for admins only.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            batch_id?: string | null;
            /**
             * Format: date-time
             * @description When it was rejected or returned.
             * @example 2026-11-23T09:00:00Z
             */
            closed_at?: string | null;
            /**
             * @description Who rejected it or noted that it came back; for admins only.
             * @example Driss Alami
             */
            closed_by_name?: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: int64
             * @description How many earnings it takes.
             * @example 12
             */
            entries: number;
            /**
             * @description Whose account it is.
             * @example Salma Berrada
             */
            holder: string;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: uuid
             * @description Who is paid.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /**
             * @description What they are called.
             * @example Nora Idrissi
             */
            influencer_name: string;
            /** @description What it takes; not in lists. */
            items?: components["schemas"]["PayoutItem"][] | null;
            /** @description influencer or commercial. */
            kind: components["schemas"]["InfluencerKind"];
            /**
             * Format: date-time
             * @description When the bank had sent it.
             * @example 2026-11-23T09:00:00Z
             */
            paid_at?: string | null;
            /**
             * @description Who said that it was paid; for admins only.
             * @example Driss Alami
             */
            paid_by_name?: string | null;
            /**
             * @description Whether another payout to the same account of the influencer was paid; for admins only.
             * @example true
             */
            paid_there_before?: boolean | null;
            /**
             * @description Why it was rejected or returned.
             * @example Le compte est clos.
             */
            reason?: string | null;
            /**
             * @description What the bank calls the transfer; null before it is paid.
             * @example VIR-2026-118
             */
            reference?: string | null;
            /**
             * @description The account that the money goes to: 24 digits.
             * @example 011519000001205000534921
             */
            rib: string;
            /** @description requested, approved, paid, rejected or returned. */
            status: components["schemas"]["PayoutStatus"];
        };
        /** @description The account that is kept. */
        PayoutAccount: {
            account?: components["schemas"]["BankAccount"] | null;
            /**
             * Format: date-time
             * @description When it was given.
             * @example 2026-11-23T09:00:00Z
             */
            updated_at?: string | null;
        };
        /** @description Payouts that are sent to the bank together. */
        PayoutBatch: {
            /** @description What they add up to. */
            amount: components["schemas"]["Sum"];
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id, which the bank is told.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * @description What the admin is called who made it.
             * @example Amina Tazi
             */
            made_by_name: string;
            /** @description The account that pays, as it was when the batch was made. */
            payer: components["schemas"]["BankAccount"];
            /**
             * Format: int64
             * @description How many payouts it holds, but those that were rejected since.
             * @example 12
             */
            payouts: number;
        };
        /** @description The latest batches, the newest first. */
        PayoutBatches: {
            /** @description At most 50. */
            batches: components["schemas"]["PayoutBatch"][];
            /**
             * @description Whether the server was told which account pays; without it no batch is made.
             * @example true
             */
            can_send: boolean;
            /**
             * @description Always null: they come in one page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * @description How many are listed.
             * @example 120
             */
            total: number;
        };
        /** @description A payout after a command. */
        PayoutChanged: {
            /**
             * @description Whether the command had its effect before.
             * @example true
             */
            already_applied: boolean;
            /** @description The payout as it is now. */
            payout: components["schemas"]["Payout"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description An entry of earnings that a payout takes, whole. */
        PayoutItem: {
            /** @description How much; below zero when it was taken back. */
            amount: components["schemas"]["SignedAmount"];
            /**
             * Format: date-time
             * @description When it was earned.
             * @example 2026-11-23T09:00:00Z
             */
            earned_at: string;
            /**
             * Format: uuid
             * @description The entry.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            earning_id: string;
            /** @description commission, reversal or adjustment. */
            kind: components["schemas"]["EarningKind"];
            /**
             * Format: uuid
             * @description The lead that it is about; an adjustment has none.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            lead_id?: string | null;
            /**
             * @description With whom it was earned.
             * @example Clinique Atlas
             */
            merchant_name: string;
        };
        /** @description A payout with what it takes. */
        PayoutRead: {
            /** @description The payout, with `items`. */
            payout: components["schemas"]["Payout"];
        };
        /** @description Why a payout is rejected, or came back. */
        PayoutReason: {
            /**
             * @description 1 to 500 characters; the influencer is told.
             * @example Le compte est clos.
             */
            reason: string;
        };
        /** @description A payout that was asked for. */
        PayoutRequested: {
            /** @description The payout, with `items`. */
            payout: components["schemas"]["Payout"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description The life of a payout. One that was rejected or returned frees its earnings.
         * @example requested
         * @enum {string}
         */
        PayoutStatus: "requested" | "approved" | "paid" | "rejected" | "returned";
        /** @description The payouts of a status. */
        PayoutTotal: {
            /** @description What they add up to. */
            amount: components["schemas"]["Sum"];
            /**
             * Format: int64
             * @description How many there are.
             * @example 3
             */
            payouts: number;
            /** @description requested, approved, paid, rejected or returned. */
            status: components["schemas"]["PayoutStatus"];
        };
        /** @description A page of payouts, the newest first. */
        Payouts: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description The payouts of this page. */
            payouts: components["schemas"]["Payout"][];
            /**
             * Format: int64
             * @description How many payouts there are in all pages.
             * @example 120
             */
            total: number;
            /** @description Every status with all payouts that the caller may see, whatever the filter. */
            totals: components["schemas"]["PayoutTotal"][];
        };
        /**
         * @description Percents, two decimals
         * @example 10
         */
        Percent: number;
        /**
         * @description Why an influencer was stopped: low scores, or rejections in a row.
         * @example low_scores
         * @enum {string}
         */
        PoorQuality: "low_scores" | "rejections";
        /** @description An answer that says what went wrong. */
        ProblemDocument: {
            /**
             * @description The kind for programs; stable.
             * @example lead_already_decided
             */
            code: string;
            /** @description What the lead costs the merchant. */
            commission_amount?: components["schemas"]["Amount"] | null;
            /**
             * @description What happened, what it means, what to do.
             * @example Ce lead a déjà été décidé.
             */
            detail: string;
            /** @description Fields that are wrong. */
            errors?: components["schemas"]["ProblemField"][];
            /**
             * Format: uuid
             * @description The payment as which a transfer was recorded (`transfer_already_recorded`) or announced (`transfer_announced`).
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id?: string | null;
            /**
             * @description Names the request in the logs.
             * @example 019ac1d27c4e7a319f0b5d2c8e6a4b10
             */
            request_id: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 409
             */
            status: number;
            /**
             * @description The kind in words.
             * @example Lead déjà décidé
             */
            title: string;
            /**
             * @description A page about this kind of problem.
             * @example /problems/lead_already_decided
             */
            type: string;
        };
        /** @description A field that is wrong. */
        ProblemField: {
            /**
             * @description What is wrong, for programs; stable.
             * @example lead_already_decided
             */
            code: string;
            /**
             * @description Its name in the request.
             * @example estimated_value
             */
            field: string;
            /**
             * @description What is wrong, in words.
             * @example Ce champ est obligatoire.
             */
            message: string;
        };
        /** @description How somebody who brings leads introduces themselves to merchants. */
        Profile: {
            /**
             * @description What they say of themselves.
             * @example Je teste et je raconte les instituts de Rabat.
             */
            about?: string | null;
            /**
             * @description Where they live and are known.
             * @example Rabat
             */
            city?: string | null;
            /** @description Where they are followed, the largest network first. */
            networks: components["schemas"]["NetworkPresence"][];
            /**
             * Format: int64
             * @description How many follow them over all networks; who follows on two counts twice.
             * @example 48000
             */
            reach: number;
            /** @description What they speak about. */
            subjects: components["schemas"]["InfluencerSubject"][];
        };
        /** @description A profile that was set. */
        ProfileAnswer: {
            /** @description The profile as it is now. */
            profile: components["schemas"]["Profile"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A payment about which a provider and we differ. */
        ProviderDifference: {
            /**
             * Format: date
             * @description The day in Casablanca that was compared.
             * @example 2026-11-23
             */
            day: string;
            /**
             * @description theirs_only (the provider took money that we know nothing of), ours_only (we hold it for paid, the provider does not
             *     list it), other_amount or other_state (only one of both holds it for paid).
             */
            kind: components["schemas"]["DifferenceKind"];
            /** @description Who differs. */
            method: components["schemas"]["PaymentMethod"];
            our_amount?: components["schemas"]["Amount"] | null;
            /**
             * Format: uuid
             * @description The payment of ours.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id?: string | null;
            /**
             * @description What the provider calls it.
             * @example pi_3TqkFz2eZvKYlo2C
             */
            reference?: string | null;
            their_amount?: components["schemas"]["Amount"] | null;
        };
        /**
         * @description Why a message of a payment provider is not applied.
         * @example payment_unknown
         * @enum {string}
         */
        ProviderEventProblem: "payment_unknown" | "other_provider" | "other_merchant" | "other_amount" | "other_currency" | "payment_already_settled" | "payment_paid_twice" | "other_fields" | "contradictory" | "transaction_used" | "dispute_decided" | "refund_unknown" | "refund_sent_twice" | "refund_not_covered" | "unreadable" | "not_applied";
        /**
         * @description What became of a message of a payment provider.
         * @example received
         * @enum {string}
         */
        ProviderEventState: "received" | "applied" | "ignored" | "quarantined";
        /** @description A page of messages that are not applied, the newest first. */
        Quarantine: {
            /** @description The messages. */
            events: components["schemas"]["QuarantinedEvent"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description A message of a provider that is not applied. */
        QuarantinedEvent: {
            amount?: components["schemas"]["Amount"] | null;
            /**
             * @description What the provider calls it.
             * @example evt_1TqkFz2eZvKYlo2C
             */
            event_id: string;
            /**
             * Format: uuid
             * @description Its id, to be named in a replay.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * @description The provider's word for what it is about.
             * @example checkout.session.completed
             */
            kind: string;
            /**
             * Format: uuid
             * @description The payment that it names.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id?: string | null;
            /** @description Why it is not applied; not_applied when nobody has said so far. */
            problem: components["schemas"]["ProviderEventProblem"];
            /** @description Who said it. */
            provider: components["schemas"]["PaymentMethod"];
            /**
             * Format: date-time
             * @description When it came.
             * @example 2026-11-23T09:00:00Z
             */
            received_at: string;
        };
        /** @description More money for a deposit. */
        RechargeDeposit: {
            /** @description 500.00 to 100000.00; a transfer that an admin records to 10000000.00. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Only with bank_transfer: to which account of ours, by its name; the only one by default.
             * @example Attijari
             */
            bank_account?: string | null;
            /**
             * Format: uuid
             * @description Which deposit.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id: string;
            payment_method?: components["schemas"]["PaymentMethod"] | null;
            /**
             * @description Only for admins with bank_transfer: what the bank calls it.
             * @example VIR-2026-0117
             */
            payment_reference?: string | null;
            /**
             * @description Only for admins with bank_transfer: why it is recorded.
             * @example Facture contestée
             */
            reason?: string | null;
            /**
             * @description Only with `bank_transfer`: why it is another transfer than the one that was recorded with the same reference.
             * @example Deux virements du même jour
             */
            same_reference_reason?: string | null;
            /**
             * @description Only for merchants, with a method that keeps cards: they have read `card_consent` of `GET /api/payment-methods`, and
             *     agree to it.
             * @example true
             */
            save_card?: boolean | null;
        };
        /** @description What was compared with providers, and what differed. */
        Reconciliation: {
            /** @description The days that were compared last, the latest first. */
            days: components["schemas"]["ComparedDay"][];
            /** @description What differed, the latest day first. */
            differences: components["schemas"]["ProviderDifference"][];
            /** @description Providers of this server that have no list to compare with. */
            without_list: components["schemas"]["PaymentMethod"][];
        };
        /** @description A refresh token, for clients that do not keep it in the cookie. */
        RefreshRequest: {
            /**
             * @description What the last sign-in or refresh gave.
             * @example kJ3v0Yt1lq8
             */
            refresh_token?: string | null;
        };
        /** @description Unused money on its way back to a merchant. */
        Refund: {
            /** @description How much. */
            amount: components["schemas"]["Amount"];
            /**
             * @description The campaign that the deposit is for; null: all campaigns of the merchant.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description The number of its credit note, once it arrived: `A-2026-000001`.
             * @example A-2026-000001
             */
            credit_note_number?: string | null;
            /**
             * Format: uuid
             * @description Where it is taken from.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            deposit_id: string;
            /**
             * @description Why it was not delivered.
             * @example Carte refusée
             */
            failure_reason?: string | null;
            /**
             * Format: uuid
             * @description Its id; the journal of the deposit names it.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose money.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            merchant_id: string;
            /**
             * @description The name of the merchant.
             * @example Clinique Atlas
             */
            merchant_name: string;
            /** @description Who carries it. */
            method: components["schemas"]["PaymentMethod"];
            /**
             * @description Why it is given back.
             * @example Facture contestée
             */
            reason: string;
            /**
             * @description What the bank calls it, once it arrived.
             * @example VIR-2026-0117
             */
            reference?: string | null;
            /**
             * Format: date-time
             * @description When it left the deposit.
             * @example 2026-11-23T09:00:00Z
             */
            sent_at?: string | null;
            /**
             * Format: date-time
             * @description When it arrived or failed.
             * @example 2026-11-23T09:00:00Z
             */
            settled_at?: string | null;
            /** @description requested (nothing has moved), sent (it left the deposit), done (it arrived) or failed (it is on the deposit). */
            status: components["schemas"]["RefundStatus"];
        };
        /** @description A refund after a command. */
        RefundChanged: {
            /**
             * @description Whether the command had its effect before.
             * @example true
             */
            already_applied: boolean;
            /** @description The refund as it is now. */
            refund: components["schemas"]["Refund"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Why a refund was not delivered. */
        RefundFailure: {
            /**
             * @description 1 to 500 characters; kept in the activity log.
             * @example Facture contestée
             */
            reason: string;
        };
        /** @description What the bank calls the transfer that arrived. */
        RefundReference: {
            /**
             * @description As it stands on the statement of the bank.
             * @example VIR-2026-0117
             */
            reference: string;
        };
        /** @description A refund that was made. */
        RefundRequested: {
            /** @description The refund: sent, or done when its reference was given. */
            refund: components["schemas"]["Refund"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description The life of a refund: the money leaves the deposit when it is sent, and comes back only if it failed.
         * @example requested
         * @enum {string}
         */
        RefundStatus: "requested" | "sent" | "done" | "failed";
        /** @description A page of refunds, the newest first. */
        Refunds: {
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description The refunds of this page. */
            refunds: components["schemas"]["Refund"][];
            /**
             * Format: int64
             * @description How many refunds there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description Somebody to register. */
        Register: {
            /**
             * @description The business of a merchant, 2 to 255 characters.
             * @example Clinique Atlas
             */
            company_name?: string | null;
            /**
             * @description 2 to 255 characters.
             * @example Salma Bennis
             */
            display_name: string;
            /**
             * Format: email
             * @description What they sign in with.
             * @example salma@atlas.ma
             */
            email: string;
            locale?: components["schemas"]["Locale"] | null;
            /**
             * @description 10 to 200 characters; not one of those that many choose, nor one's own e-mail address or name.
             * @example correct horse battery
             */
            password: string;
            /**
             * @description A Moroccan number in any usual spelling.
             * @example +212612345678
             */
            phone?: string | null;
            /** @description merchant, influencer or commercial. */
            role: components["schemas"]["AccountKind"];
        };
        /** @description A user who was registered. */
        Registered: {
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
            /** @description The user. */
            user: components["schemas"]["User"];
        };
        /** @description Why a lead is rejected. */
        Reject: {
            /**
             * @description At most 500 characters; required for other.
             * @example Déjà client depuis mars
             */
            details?: string | null;
            /**
             * @description `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
             *     text is stored as other.
             * @example unqualified
             */
            rejection_reason: string;
        };
        /** @description A lead that was rejected. */
        Rejected: {
            /**
             * @description Whether the same command had been carried out before; then nothing moved.
             * @example true
             */
            already_applied: boolean;
            /** @description What was freed on the deposit. */
            commission_released: components["schemas"]["Amount"];
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description Why a merchant rejects a lead.
         * @example incomplete_information
         * @enum {string}
         */
        RejectionReason: "incomplete_information" | "unqualified" | "duplicate" | "false_information" | "out_of_budget" | "other";
        /** @description A message that was applied once more. */
        ReplayedEvent: {
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            problem?: components["schemas"]["ProviderEventProblem"] | null;
            /** @description applied or ignored; quarantined when it still cannot be applied. */
            state: components["schemas"]["ProviderEventState"];
        };
        /** @description A payout to ask for. */
        RequestPayout: {
            /** @description 200.00 or more: whole earnings up to this are taken, so the payout may be less. */
            amount: components["schemas"]["Amount"];
            /**
             * @description Whose account it is, as the bank writes it: 2 to 70 characters.
             * @example Salma Berrada
             */
            holder: string;
            /**
             * @description 24 digits whose key fits, in any spelling, or the IBAN of the same account.
             * @example 011 519 0000012050005349 21
             */
            rib: string;
        };
        /** @description Unused money to give back. */
        RequestRefund: {
            /** @description 0.01 to 10000000.00, never more than is available. */
            amount: components["schemas"]["Amount"];
            /** @description bank_transfer: an admin makes it at the bank. stripe: Stripe gives a payment back to the card that paid it. */
            method: components["schemas"]["PaymentMethod"];
            /**
             * @description Why, 1 to 500 characters; kept in the activity log.
             * @example Facture contestée
             */
            reason: string;
            /**
             * @description What the bank calls the transfer, if it was made already; without it the refund waits to be settled. A provider
             *     names its refunds itself.
             * @example VIR-2026-0117
             */
            reference?: string | null;
        };
        /**
         * @description What somebody is on the platform.
         * @example admin
         * @enum {string}
         */
        Role: "admin" | "merchant" | "influencer" | "commercial";
        /**
         * @description Something that is done in the background when the clock asks for it, or somebody else.
         * @example expire-leads
         * @enum {string}
         */
        Routine: "expire-leads" | "check-deposits" | "remind-leads" | "daily-report" | "finish-transfers" | "request-payouts" | "expire-payments" | "reconcile" | "purge";
        /**
         * @description What a routine counts while it runs.
         * @example leads_lost
         * @enum {string}
         */
        RoutineCount: "leads_lost" | "leads_validated" | "transfers_credited" | "payouts_requested" | "accounts_asked_for" | "refunds_sent" | "payments_expired" | "days_compared" | "differences_found" | "idempotency_keys" | "sessions" | "failed_sign_ins" | "lost_wake_ups" | "job_runs" | "deposits_healthy" | "deposits_attention" | "deposits_warning" | "deposits_critical" | "deposits_depleted" | "alerts_sent" | "campaigns_resumed" | "leads_expiring" | "leads_created" | "leads_rejected" | "deposits_low" | "revenue_centimes";
        /**
         * @description Where a run is. Of an interrupted one the server died.
         * @example waiting
         * @enum {string}
         */
        RunState: "waiting" | "running" | "done" | "failed" | "interrupted";
        /**
         * @description What becomes of a payment on the sandbox.
         * @example paid
         * @enum {string}
         */
        SandboxOutcome: "paid" | "failed";
        /** @description A card that may be charged again. */
        SavedCard: {
            /**
             * @description Its brand, in the provider's word.
             * @example visa
             */
            brand: string;
            /**
             * Format: date-time
             * @description When it was kept.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * Format: int32
             * @description The last month in which it can be charged, from 1.
             * @example 12
             */
            exp_month: number;
            /**
             * Format: int32
             * @description Its year.
             * @example 2030
             */
            exp_year: number;
            /**
             * Format: uuid
             * @description Its id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * @description The last four digits of its number.
             * @example 4242
             */
            last4: string;
            /** @description Who keeps it. */
            provider: components["schemas"]["PaymentMethod"];
        };
        /** @description Every card that may be charged again, the newest first. */
        SavedCards: {
            /** @description The cards. */
            cards: components["schemas"]["SavedCard"][];
            /**
             * @description Always null: they come in one page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * @description How many there are.
             * @example 120
             */
            total: number;
        };
        /**
         * @description How often the clock asks for something.
         * @example hour
         * @enum {string}
         */
        ScheduleUnit: "hour" | "day";
        /** @description What signing in, and staying signed in, gives. */
        Session: {
            /**
             * @description Sent as `Authorization: Bearer …`.
             * @example eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds.
             * @example 900
             */
            expires_in: number;
            /**
             * @description Exchanged once at `/api/auth/refresh`; browsers have it in a cookie instead.
             * @example kJ3v0Yt1lq8
             */
            refresh_token?: string | null;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
            /**
             * @description Always Bearer.
             * @example Bearer
             */
            token_type: string;
            /** @description The user. */
            user: components["schemas"]["User"];
        };
        /** @description The account that the caller is paid to. */
        SetAccount: {
            /**
             * @description Whose account it is, as the bank writes it: 2 to 70 characters.
             * @example Salma Berrada
             */
            holder: string;
            /**
             * @description 24 digits whose key fits, in any spelling, or the IBAN of the same account.
             * @example 011 519 0000012050005349 21
             */
            rib: string;
        };
        /** @description Settings of a deposit; what is absent stays. */
        SetDepositSettings: {
            alert_threshold?: components["schemas"]["Amount"] | null;
            /**
             * @description Whether it fills itself; then an amount is needed.
             * @example true
             */
            auto_recharge?: boolean | null;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            auto_recharge_monthly_cap?: components["schemas"]["Amount"] | null;
            auto_recharge_trigger?: components["schemas"]["Amount"] | null;
        };
        /** @description A network on which the caller is followed. */
        SetNetwork: {
            /**
             * Format: int64
             * @description 0 to 1000000000.
             * @example 32000
             */
            followers: number;
            /**
             * @description What the caller is called there, 1 to 100 characters.
             * @example salma.rabat
             */
            handle: string;
            /** @description instagram, tiktok, youtube, facebook, snapchat, x or linkedin. */
            network: components["schemas"]["InfluencerNetwork"];
        };
        /** @description How the caller introduces themselves, all of it. */
        SetProfile: {
            /**
             * @description At most 500 characters.
             * @example Je teste et je raconte les instituts de Rabat.
             */
            about?: string | null;
            /**
             * @description 2 to 80 characters.
             * @example Rabat
             */
            city?: string | null;
            /** @description Each network once. */
            networks?: components["schemas"]["SetNetwork"][];
            /** @description At most 5, each once. */
            subjects?: components["schemas"]["InfluencerSubject"][];
        };
        /** @description What becomes of a payment. */
        SettlePayment: {
            /** @description paid or failed. */
            outcome: components["schemas"]["SandboxOutcome"];
        };
        /**
         * @description Dirhams, exactly two decimals; may be below zero
         * @example -24
         */
        SignedAmount: number;
        /** @description Nobody is signed in any more. */
        SignedOut: {
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description What became of a statement. */
        StatementImported: {
            /**
             * Format: int64
             * @description Entries that came in; what went out is passed over.
             * @example 12
             */
            entries: number;
            /**
             * Format: int64
             * @description Those of them that no statement had before.
             * @example 10
             */
            new_entries: number;
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description Money that came to an account of ours, as a statement says. */
        StatementLine: {
            /** @description How much. */
            amount: components["schemas"]["Amount"];
            /**
             * @description The account, by its name.
             * @example Attijari
             */
            bank_account: string;
            /**
             * Format: date
             * @description The day on which the bank booked it.
             * @example 2026-11-23
             */
            booked_on: string;
            /**
             * @description What the sender wrote, and who that was.
             * @example VIR RECU ATLAS LEADS-7K2M9Q
             */
            details: string;
            /**
             * Format: uuid
             * @description Its id, to be named in a confirmation.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was first imported.
             * @example 2026-11-23T09:00:00Z
             */
            imported_at: string;
            /**
             * Format: uuid
             * @description The transfer that it was confirmed as, or that was recorded by hand with its reference.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            payment_id?: string | null;
            proposal?: components["schemas"]["LineProposal"] | null;
            /**
             * @description What the bank calls it.
             * @example FT26327001
             */
            reference?: string | null;
            /**
             * @description proposed: it is an announced transfer, to be confirmed. recorded: a transfer with its reference was recorded by
             *     hand. unmatched: nobody knows what it is for.
             */
            state: components["schemas"]["StatementLineState"];
        };
        /**
         * @description What a line of a bank statement is to us.
         * @example unmatched
         * @enum {string}
         */
        StatementLineState: "unmatched" | "proposed" | "recorded" | "confirmed";
        /** @description A page of lines, those that were imported last first. */
        StatementLines: {
            /** @description The lines of this page. */
            lines: components["schemas"]["StatementLine"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description Figures about the leads that were created in a period. */
        Statistics: {
            avg_quality?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: uuid
             * @description The campaign, when they are about one.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            campaign_id?: string | null;
            /**
             * @description The name of the campaign.
             * @example Bilan de santé
             */
            campaign_name?: string | null;
            conversion_rate?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: int64
             * @description Converted.
             * @example 12
             */
            converted: number;
            /** @description For how much the customers bought, as far as it is known. */
            converted_value: components["schemas"]["Sum"];
            /** @description Every day of the period. */
            daily: components["schemas"]["StatisticsDay"][];
            /**
             * Format: int64
             * @description Lost because nobody decided in time.
             * @example 2
             */
            expired: number;
            /**
             * Format: date
             * @description The first day, in Casablanca.
             * @example 2026-11-01
             */
            from: string;
            /** @description What those who brought the leads earned. */
            influencer_earnings: components["schemas"]["Sum"];
            /**
             * Format: uuid
             * @description The influencer or commercial, when they are about one.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id?: string | null;
            /**
             * @description The name of the influencer.
             * @example Nora Idrissi
             */
            influencer_name?: string | null;
            /**
             * Format: int64
             * @description Lost after validation.
             * @example 3
             */
            lost: number;
            /**
             * Format: int64
             * @description Waiting for a decision.
             * @example 5
             */
            pending: number;
            /**
             * @description How many days.
             * @example 30
             */
            period_days: number;
            platform_revenue?: components["schemas"]["Sum"] | null;
            /**
             * Format: int64
             * @description Rejected.
             * @example 6
             */
            rejected: number;
            roi?: components["schemas"]["Hundredths"] | null;
            /** @description Where the latest leads of the period come from, at most 5000 of them; not told of the whole platform. */
            sources?: components["schemas"]["StatisticsSource"][] | null;
            /**
             * Format: int64
             * @description How many leads `sources` is about; fewer than all when there are very many.
             * @example 40
             */
            sources_of_leads?: number | null;
            spent?: components["schemas"]["Sum"] | null;
            /**
             * Format: date
             * @description The last day: today.
             * @example 2026-11-30
             */
            to: string;
            /** @description The ten whose leads were kept most often; told of a merchant and of a campaign. */
            top_influencers?: components["schemas"]["TopInfluencer"][] | null;
            /**
             * Format: int64
             * @description All leads.
             * @example 40
             */
            total_leads: number;
            /**
             * Format: int64
             * @description Validated, and nothing since.
             * @example 17
             */
            validated: number;
            validation_rate?: components["schemas"]["Hundredths"] | null;
        };
        /** @description The figures of a day. */
        StatisticsDay: {
            /**
             * Format: int64
             * @description Of those, converted.
             * @example 12
             */
            converted: number;
            /**
             * Format: int64
             * @description How many leads were created on it.
             * @example 40
             */
            created: number;
            /**
             * Format: date
             * @description The day, in Casablanca.
             * @example 2026-11-23
             */
            date: string;
            /** @description What those who brought them earned. */
            influencer_earnings: components["schemas"]["Sum"];
            /**
             * Format: int64
             * @description Of those, lost: after validation, or because nobody decided.
             * @example 3
             */
            lost: number;
            /**
             * Format: int64
             * @description Of those, waiting for a decision.
             * @example 5
             */
            pending: number;
            /**
             * Format: int64
             * @description Of those, rejected.
             * @example 6
             */
            rejected: number;
            /**
             * Format: int64
             * @description How many leads were rejected on this day.
             * @example 1
             */
            rejected_that_day: number;
            spent?: components["schemas"]["Sum"] | null;
            spent_that_day?: components["schemas"]["Sum"] | null;
            /**
             * Format: int64
             * @description Of those, validated, and nothing since.
             * @example 17
             */
            validated: number;
            /**
             * Format: int64
             * @description How many leads were validated on this day, whenever they were created.
             * @example 2
             */
            validated_that_day: number;
        };
        /** @description Leads of a source. */
        StatisticsSource: {
            /**
             * Format: int64
             * @description How many.
             * @example 17
             */
            leads: number;
            /** @description instagram, tiktok, whatsapp or direct. */
            source: components["schemas"]["LeadSource"];
            /**
             * Format: int64
             * @description How many were kept: validated or converted.
             * @example 17
             */
            validated: number;
        };
        /**
         * @description A sum of dirhams, exactly two decimals; may be below zero
         * @example 4800
         */
        Sum: number;
        /**
         * @description Why an agreement is suspended: by hand, or for poor quality.
         * @example hand
         * @enum {string}
         */
        SuspendedFor: "hand" | "low_scores" | "rejections";
        /**
         * @description What a notification is about.
         * @example lead
         * @enum {string}
         */
        TargetKind: "lead" | "leads" | "campaign" | "agreement" | "agreements" | "deposit" | "payment" | "payout" | "payouts" | "reconciliation";
        /** @description Somebody who brings many leads. */
        TopInfluencer: {
            avg_quality?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: uuid
             * @description Who.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            influencer_id: string;
            /**
             * Format: int64
             * @description How many leads they brought.
             * @example 17
             */
            leads: number;
            /**
             * @description What they are called.
             * @example Nora Idrissi
             */
            name: string;
            /** @description What the kept ones cost. */
            spent: components["schemas"]["Sum"];
            /**
             * Format: int64
             * @description How many were kept: validated or converted.
             * @example 17
             */
            validated: number;
            validation_rate?: components["schemas"]["Hundredths"] | null;
        };
        /**
         * @description What a notification is about, as far as it decides which way it goes.
         * @example attention
         * @enum {string}
         */
        Topic: "attention" | "warning" | "critical" | "depleted" | "leads" | "agreements" | "money" | "account" | "reports";
        /**
         * @description What moved money on a deposit.
         * @example initial
         * @enum {string}
         */
        TransactionType: "initial" | "recharge" | "reservation" | "release" | "deduction" | "refund" | "withdrawal" | "withdrawal_returned" | "chargeback" | "chargeback_returned" | "adjustment";
        /** @description A transfer that was confirmed. */
        TransferConfirmed: {
            /** @description The payment, which is credited. */
            payment: components["schemas"]["Payment"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
        /** @description A transition of a lead. */
        Transition: {
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T09:00:00Z
             */
            at: string;
            /** @description For how much the customer bought. */
            conversion_value?: components["schemas"]["Amount"] | null;
            /**
             * Format: uuid
             * @description Who decided; nobody when time did.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            decided_by?: string | null;
            /**
             * @description More about why.
             * @example Déjà client depuis mars
             */
            details?: string | null;
            /**
             * @description What the merchant remarked.
             * @example Client très intéressé
             */
            feedback?: string | null;
            /** @description The status before. */
            from: components["schemas"]["LeadStatus"];
            /**
             * Format: int32
             * @description How good the lead is, 1 to 10.
             * @example 8
             */
            quality_score?: number | null;
            /**
             * @description Why.
             * @example Facture contestée
             */
            reason?: string | null;
            /** @description The status after. */
            to: components["schemas"]["LeadStatus"];
        };
        /** @description What a merchant changes of it: what is absent stays, an empty text takes it away. */
        UpdateLegal: {
            /**
             * @description Street, number and postal code: at most 255 characters.
             * @example 12, boulevard d’Anfa, 20250
             */
            address?: string | null;
            /**
             * @description At most 80 characters.
             * @example Rabat
             */
            city?: string | null;
            /**
             * @description Caisse nationale de sécurité sociale (CNSS): at most 20 digits.
             * @example 1234567
             */
            cnss?: string | null;
            /**
             * @description Identifiant commun de l'entreprise: 15 digits; blanks between them do not count.
             * @example 001561191000066
             */
            ice?: string | null;
            /**
             * @description At most 100 characters.
             * @example SARL au capital de 100 000 DH
             */
            legal_form?: string | null;
            /**
             * @description Raison sociale: 2 to 255 characters.
             * @example CLINIQUE ATLAS SARL
             */
            legal_name?: string | null;
            /**
             * @description Number in the registre de commerce (RC): at most 30 characters.
             * @example 123456
             */
            rc?: string | null;
            /**
             * @description The city of the court that keeps that register: at most 80 characters.
             * @example Casablanca
             */
            rc_city?: string | null;
            /**
             * @description Identifiant fiscal (IF): at most 20 digits.
             * @example 40123456
             */
            tax_id?: string | null;
            /**
             * @description Taxe professionnelle (TP): at most 20 digits.
             * @example 35701234
             */
            tp?: string | null;
        };
        /** @description What a user changes of themselves; what is absent stays. */
        UpdateUser: {
            /**
             * @description 2 to 255 characters.
             * @example Salma Bennis
             */
            display_name?: string | null;
            legal?: components["schemas"]["UpdateLegal"] | null;
            locale?: components["schemas"]["Locale"] | null;
            /**
             * @description A Moroccan number in any usual spelling; an empty text takes it away.
             * @example +212612345678
             */
            phone?: string | null;
        };
        /** @description A way to pay on this server. */
        UsableMethod: {
            /** @description The smallest first payment of a deposit. */
            first_minimum: components["schemas"]["Amount"];
            /** @description The largest payment; of a transfer the largest that an admin records: a merchant announces 100000.00 at most. */
            maximum: components["schemas"]["Amount"];
            /** @description The name, as `payment_method` takes it. */
            method: components["schemas"]["PaymentMethod"];
            /**
             * @description Whether the payer is sent to a page; if not, an admin records that the money arrived.
             * @example true
             */
            online: boolean;
            /** @description The smallest later payment. */
            recharge_minimum: components["schemas"]["Amount"];
            /**
             * @description Whether it can keep the card, to be charged again (`save_card`).
             * @example true
             */
            saves_cards: boolean;
        };
        /** @description Every way to pay on this server. */
        UsableMethods: {
            /** @description Our accounts, to which transfers can be announced and made; none: transfers are agreed upon elsewhere. */
            bank_accounts: components["schemas"]["OwnAccount"][];
            card_consent?: components["schemas"]["CardConsent"] | null;
            /**
             * @description Always null: they come in one page.
             * @example MDE5YWMxZDItN2M0ZQ
             */
            next_cursor?: string | null;
            /** @description In the order in which they are offered. */
            payment_methods: components["schemas"]["UsableMethod"][];
            /**
             * @description How many there are in all pages.
             * @example 120
             */
            total: number;
        };
        /** @description Somebody who signs in, with what they act for. */
        User: {
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-11-23T09:00:00Z
             */
            created_at: string;
            /**
             * @description What the person is called.
             * @example Salma Bennis
             */
            display_name: string;
            /**
             * Format: email
             * @description The e-mail address.
             * @example salma@atlas.ma
             */
            email: string;
            /**
             * Format: uuid
             * @description The id.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            influencer?: components["schemas"]["InfluencerProfile"] | null;
            /** @description fr, ar or en. */
            locale: components["schemas"]["Locale"];
            merchant?: components["schemas"]["MerchantProfile"] | null;
            /**
             * @description In E.164.
             * @example +212612345678
             */
            phone?: string | null;
            /** @description What the person is on the platform. */
            role: components["schemas"]["Role"];
        };
        /** @description A user who was changed. */
        UserAnswer: {
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
            /** @description The user. */
            user: components["schemas"]["User"];
        };
        /** @description A deposit of a merchant, in short. */
        UserDeposit: {
            /** @description How close it is to its end. */
            alert_level: components["schemas"]["AlertLevel"];
            /** @description What new leads can use. */
            available_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Which deposit it is.
             * @example 019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10
             */
            id: string;
            /** @description Whether it can be used. */
            status: components["schemas"]["DepositStatus"];
        };
        /** @description How good a lead is. */
        Validate: {
            /**
             * @description At most 500 characters.
             * @example Client très intéressé
             */
            feedback?: string | null;
            /**
             * Format: int64
             * @description 1 to 10.
             * @example 8
             */
            quality_score: number;
        };
        /** @description A lead that was validated. */
        Validated: {
            /**
             * @description Whether the same command had been carried out before; then nothing moved.
             * @example true
             */
            already_applied: boolean;
            /** @description What was taken from the deposit. */
            commission_deducted: components["schemas"]["Amount"];
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
            /**
             * @description Always true in an answer to a command; of one lead among many, whether it is as the request wants it.
             * @example true
             */
            success: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    admin_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_run_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_balances: {
        parameters: {
            query?: {
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_dead_letters: {
        parameters: {
            query?: {
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetters"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_replay_dead_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterReplayed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_deliveries: {
        parameters: {
            query?: {
                /** @description Only of this notification. */
                notification_id?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    refunds_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRefund"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundRequested"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `deposit_owes`, `insufficient_deposit`, `nothing_to_give_back`, `payment_method_unavailable`, `refund_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_resume_deposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositReason"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `deposit_not_paid`, `deposit_owes`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_suspend_deposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepositReason"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `deposit_not_paid`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_jobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_run_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the routine. */
                name: components["schemas"]["Routine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAskedFor"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_acquirer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantAcquirer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_choose_acquirer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseAcquirer"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcquirerChosen"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_quarantine: {
        parameters: {
            query?: {
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quarantine"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReplayed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payment_method_unavailable`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_reconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    refunds_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReference"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `refund_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    refunds_failed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundFailure"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `refund_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_confirm_announced: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The announced payment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAnnounced"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferConfirmed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `transfer_already_recorded`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_lines: {
        parameters: {
            query?: {
                /** @description true: only lines that were confirmed as a transfer; false: only the others. */
                confirmed?: boolean;
                /** @description Only of this account of ours, by its name. */
                bank_account?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLines"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_confirm_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmLine"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferConfirmed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `line_not_proposed`, `transfer_already_recorded`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_import_statement: {
        parameters: {
            query?: {
                /** @description The account of ours, by its name; not needed for CAMT.053, which says it, nor where there is one account only. */
                bank_account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementImported"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_users: {
        parameters: {
            query?: {
                /** @description admin, merchant, influencer or commercial. */
                role?: components["schemas"]["Role"];
                /** @description Part of the e-mail address, the name, the name of the business or the telephone number, in any spelling. */
                q?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUsers"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The refresh token comes as a cookie, or in the body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_credentials`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `refresh_superseded`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `email_taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_search: {
        parameters: {
            query?: {
                /** @description draft, active, paused or completed. */
                status?: components["schemas"]["CampaignStatus"];
                /** @description Only campaigns that this stopped: somebody, or the end of the money. */
                paused_by?: components["schemas"]["PausedBy"];
                /** @description Part of the name, in any spelling. */
                q?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaign"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRead"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignTexts"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_set_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSettingsChange"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_set_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignStatusChange"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `campaign_completed`, `campaign_has_leads`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_cards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCards"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardRemoved"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    clock_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    accounts_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccounts"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    earnings_search: {
        parameters: {
            query?: {
                /** @description pending, available, requested or paid. */
                status?: components["schemas"]["EarningStatus"];
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earnings"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_search: {
        parameters: {
            query?: {
                /** @description Part of the name, of the city, or of what they say of themselves, in any spelling. */
                q?: string;
                /** @description Part of the name of the city, in any spelling. */
                city?: string;
                /** @description Only who is followed there. */
                network?: components["schemas"]["InfluencerNetwork"];
                /** @description Only who speaks about it. */
                subject?: components["schemas"]["InfluencerSubject"];
                /** @description Only whom at least so many follow, over all networks. */
                min_reach?: number;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Influencers"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_blocks: {
        parameters: {
            query?: {
                /** @description For admins: of this merchant. */
                merchant_id?: string;
                /** @description That for this campaign. */
                campaign_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blocks"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_set_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProfile"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlock"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    influencers_unblock: {
        parameters: {
            query?: {
                /** @description For admins: of this merchant. */
                merchant_id?: string;
                /** @description That for this campaign. */
                campaign_id?: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_search: {
        parameters: {
            query?: {
                /** @description pending, validated, rejected, converted or lost. */
                status?: components["schemas"]["LeadStatus"];
                /** @description Only of this campaign. */
                campaign_id?: string;
                /** @description Only of this influencer or commercial. */
                influencer_id?: string;
                /** @description instagram, tiktok, whatsapp or direct. */
                source?: components["schemas"]["LeadSource"];
                /** @description A time or a day; created at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description Part of the customer's name, company, e-mail or telephone number, in any spelling. */
                q?: string;
                /**
                 * @description `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
                 *     latest first.
                 */
                sort?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_candidates: {
        parameters: {
            query?: {
                /** @description Part of the name, in any spelling. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCandidates"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCreated"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `agreement_exists`, `too_many_proposals`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_my_agreements: {
        parameters: {
            query?: {
                /** @description pending, active, suspended or terminated. */
                status?: components["schemas"]["AgreementStatus"];
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreements"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `agreement_exists`, `agreement_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `agreement_exists`, `agreement_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `agreement_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    agreements_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `agreement_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_bulk_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReject"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecided"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_bulk_validate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkValidate"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecided"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_calculate_commission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateCommission"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionPreview"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `influencer_blocked`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_campaign_leads: {
        parameters: {
            query?: {
                /** @description pending, validated, rejected, converted or lost. */
                status?: components["schemas"]["LeadStatus"];
                /** @description Only of this campaign. */
                campaign_id?: string;
                /** @description Only of this influencer or commercial. */
                influencer_id?: string;
                /** @description instagram, tiktok, whatsapp or direct. */
                source?: components["schemas"]["LeadSource"];
                /** @description A time or a day; created at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description Part of the customer's name, company, e-mail or telephone number, in any spelling. */
                q?: string;
                /**
                 * @description `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
                 *     latest first.
                 */
                sort?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the campaign. */
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLead"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `campaign_not_active`, `influencer_blocked`, `insufficient_deposit`, `lead_generation_disabled`, `no_active_deposit`, `terms_changed`, `too_many_pending`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_search: {
        parameters: {
            query?: {
                /** @description For admins: only of this merchant. */
                merchant_id?: string;
                /** @description pending, active, depleted or suspended. */
                status?: components["schemas"]["DepositStatus"];
                /** @description Only deposits at this level or a worse one; those that were never paid are at none. */
                level_from?: components["schemas"]["AlertLevel"];
                /** @description Part of the name of the merchant or of the campaign, in any spelling. */
                q?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposits"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_balance: {
        parameters: {
            query?: {
                /** @description One's own, or for an admin, who must say it, anybody's. */
                merchant_id?: string;
                /** @description What a lead of this campaign would use. */
                campaign_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeposit"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositCreated"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payment_method_unavailable`, `payment_refused`, `too_many_deposits`, `transfer_already_recorded`, `transfer_announced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_history: {
        parameters: {
            query?: {
                /** @description For admins: only of this merchant. */
                merchant_id?: string;
                /** @description Only of this deposit. */
                deposit_id?: string;
                /**
                 * @description initial, recharge, reservation, release, deduction, refund, withdrawal, withdrawal_returned, chargeback,
                 *     chargeback_returned or adjustment.
                 */
                transaction_type?: components["schemas"]["TransactionType"];
                /** @description A time or a day; at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositTransactions"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_recharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechargeDeposit"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOpened"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `deposit_not_rechargeable`, `payment_method_unavailable`, `payment_refused`, `transfer_already_recorded`, `transfer_announced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_stats: {
        parameters: {
            query?: {
                /** @description For admins: only of this merchant. */
                merchant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositStats"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_transactions: {
        parameters: {
            query?: {
                /** @description For admins: only of this merchant. */
                merchant_id?: string;
                /** @description Only of this deposit. */
                deposit_id?: string;
                /**
                 * @description initial, recharge, reservation, release, deduction, refund, withdrawal, withdrawal_returned, chargeback,
                 *     chargeback_returned or adjustment.
                 */
                transaction_type?: components["schemas"]["TransactionType"];
                /** @description A time or a day; at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositTransactions"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_set_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDepositSettings"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositSettingsSet"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_statement_csv: {
        parameters: {
            query: {
                /**
                 * @description A month of the calendar in Casablanca that has begun: `2026-11`.
                 * @example 2026-11
                 */
                month: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deposits_statement_pdf: {
        parameters: {
            query: {
                /**
                 * @description A month of the calendar in Casablanca that has begun: `2026-11`.
                 * @example 2026-11
                 */
                month: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    /** @description Names these bytes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_export: {
        parameters: {
            query?: {
                /** @description pending, validated, rejected, converted or lost. */
                status?: components["schemas"]["LeadStatus"];
                /** @description Only of this campaign. */
                campaign_id?: string;
                /** @description Only of this influencer or commercial. */
                influencer_id?: string;
                /** @description instagram, tiktok, whatsapp or direct. */
                source?: components["schemas"]["LeadSource"];
                /** @description A time or a day; created at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description Part of the customer's name, company, e-mail or telephone number, in any spelling. */
                q?: string;
                /**
                 * @description `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
                 *     latest first.
                 */
                sort?: string;
                /** @description words (for a spreadsheet, unless said otherwise) or raw (for programs). */
                format?: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    /** @description How many leads follow */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_influencer_leads: {
        parameters: {
            query?: {
                /** @description pending, validated, rejected, converted or lost. */
                status?: components["schemas"]["LeadStatus"];
                /** @description Only of this campaign. */
                campaign_id?: string;
                /** @description Only of this influencer or commercial. */
                influencer_id?: string;
                /** @description instagram, tiktok, whatsapp or direct. */
                source?: components["schemas"]["LeadSource"];
                /** @description A time or a day; created at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description Part of the customer's name, company, e-mail or telephone number, in any spelling. */
                q?: string;
                /**
                 * @description `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
                 *     latest first.
                 */
                sort?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_merchant_leads: {
        parameters: {
            query?: {
                /** @description pending, validated, rejected, converted or lost. */
                status?: components["schemas"]["LeadStatus"];
                /** @description Only of this campaign. */
                campaign_id?: string;
                /** @description Only of this influencer or commercial. */
                influencer_id?: string;
                /** @description instagram, tiktok, whatsapp or direct. */
                source?: components["schemas"]["LeadSource"];
                /** @description A time or a day; created at or after it. */
                from?: string;
                /** @description A time, or a day that is included. */
                to?: string;
                /** @description Part of the customer's name, company, e-mail or telephone number, in any spelling. */
                q?: string;
                /**
                 * @description `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
                 *     latest first.
                 */
                sort?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stats_campaign: {
        parameters: {
            query?: {
                /** @description 1 to 365 days, today included; 30 by default. */
                period_days?: number;
            };
            header?: never;
            path: {
                /** @description The id of the campaign. */
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stats_influencer: {
        parameters: {
            query?: {
                /** @description 1 to 365 days, today included; 30 by default. */
                period_days?: number;
            };
            header?: never;
            path: {
                /** @description The id of the influencer or commercial. */
                influencer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stats_my_stats: {
        parameters: {
            query?: {
                /** @description 1 to 365 days, today included; 30 by default. */
                period_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stats_overview: {
        parameters: {
            query?: {
                /** @description 1 to 365 days, today included; 30 by default. */
                period_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadWithHistory"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_convert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Convert"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `conversion_already_corrected`, `lead_already_decided`, `lead_not_validated`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_lose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lose"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `lead_already_decided`, `lead_not_validated`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reject"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rejected"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `lead_already_decided`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    leads_validate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Validate"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validated"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `lead_already_decided`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_search: {
        parameters: {
            query?: {
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_set_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationPreferences"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_read_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsRead"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsUnread"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsUnreadAgain"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRead"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsableMethods"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_search: {
        parameters: {
            query?: {
                /** @description For admins: only of this merchant. */
                merchant_id?: string;
                /** @description pending, paid, failed or expired. */
                status?: components["schemas"]["PaymentStatus"];
                /** @description An amount, the beginning of a reference or, for admins, part of the name of a merchant, in any spelling. */
                q?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payments"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    /** @description Names these bytes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payment_not_paid`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOpened"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `deposit_not_rechargeable`, `payment_already_settled`, `payment_method_unavailable`, `payment_refused`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_search: {
        parameters: {
            query?: {
                /** @description requested, approved, paid, rejected or returned. */
                status?: components["schemas"]["PayoutStatus"];
                /** @description For admins: only of this influencer. */
                influencer_id?: string;
                /** @description For admins: only those of this batch. */
                batch?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payouts"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPayout"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRequested"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `insufficient_earnings`, `payout_too_small`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutAccount"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_set_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAccount"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSet"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_batches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatches"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_make_batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchMade"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `nothing_to_send`, `payout_account_unknown`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_export_csv: {
        parameters: {
            query: {
                /** @description The batch. */
                batch: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_export_xml: {
        parameters: {
            query: {
                /** @description The batch. */
                batch: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRead"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_advice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advice */
            200: {
                headers: {
                    /** @description Names these bytes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payout_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payout_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_paid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaidPayout"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payout_state`, `same_admin`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReason"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payout_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payouts_returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReason"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutChanged"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payout_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    refunds_search: {
        parameters: {
            query?: {
                /** @description For admins: only to this merchant. */
                merchant_id?: string;
                /** @description Only from this deposit. */
                deposit_id?: string;
                /** @description requested, sent, done or failed. */
                status?: components["schemas"]["RefundStatus"];
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    refunds_credit_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit note */
            200: {
                headers: {
                    /** @description Names these bytes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read. `code`: `invalid_host`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `refund_state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payments_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlePayment"];
            };
        };
        responses: {
            /** @description Done, or found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettled"];
                };
            };
            /** @description The request cannot be read. `code`: `invalid_host`, `malformed_body`, `malformed_json`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The caller is not known. `code`: `invalid_token`, `token_expired`, `unauthorized`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The verb is not for the caller. `code`: `forbidden`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing under this name for the caller. `code`: `not_found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The state of things does not allow it; nothing has moved. `code`: `payment_already_settled`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large. `code`: `payload_too_large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is not `application/json` in UTF-8, or is compressed. `code`: `unsupported_media_type`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Fields are wrong, each with its reason. `code`: `idempotency_key_reused`, `validation_failed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many attempts. `code`: `too_many_attempts`. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed; the request may or may not have been carried out. `code`: `internal_error`. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server is busy, took too long, or cannot reach its data. `code`: `busy`, `request_timeout`, `unavailable`. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
