export interface paths {
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
    "/api/admin/invariants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last audit found, and whether one is going on. */
        get: operations["admin_invariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invariants/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an audit unless one is going on; it ends in the background. */
        post: operations["admin_run_invariants"];
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
        /** Signs in. Repeated failures slow down, then lock for a while. */
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
        /** The caller, with what he acts for. */
        get: operations["accounts_me"];
        put?: never;
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
    "/api/campaigns/{campaign_id}/blocks/{influencer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lifts a block; what was decided before does not count against the influencer any more. */
        delete: operations["campaigns_lift"];
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
    "/api/campaigns/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is blocked on a campaign, the latest first. */
        get: operations["campaigns_blocks"];
        put?: never;
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
    "/api/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of a demonstration; on any other server there are none. */
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
        /** What a merchant has for his next leads. */
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
    "/api/leads/deposits/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes when the merchant is told, and whether his deposit fills itself. */
        put: operations["deposits_set_settings"];
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
         * All leads that the caller may see and the filter lets through, as a table for a spreadsheet: UTF-8 with a byte order
         *     mark, `;` between cells, CRLF after rows. The first row has the names of the columns in the language of the reader.
         *     Amounts and percentages are plain decimals with a point (`1234.50`), times are those of Casablanca
         *     (`2026-11-23T10:00:00+01:00`), statuses and other names are those of the API. A cell that a spreadsheet would take
         *     for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has a `'` before it; so do telephone
         *     numbers. An export that is cut off ends without the end of the answer, never as a shorter table.
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
        /** Figures of an influencer or commercial: his own, or those of his leads for the merchant who asks. */
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
        /** Notes that the customer of a validated lead bought. No money moves. */
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
    "/api/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payments_methods"];
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
        get: operations["deposits_read"];
        put?: never;
        post?: never;
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
        /** @description The terms between a merchant and somebody who brings him leads. */
        Agreement: {
            /** @description Whether earnings are paid out without being asked for. */
            auto_payment: boolean;
            /**
             * Format: uuid
             * @description The campaign it is for; null: all of them.
             */
            campaign_id?: string | null;
            /** @description The name of the campaign. */
            campaign_name?: string | null;
            /** @description The influencer's part of each commission. */
            commission_percentage: components["schemas"]["Percent"];
            /**
             * Format: date-time
             * @description When it was proposed.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who brings leads, an influencer or a commercial.
             */
            influencer_id: string;
            influencer_kind: components["schemas"]["InfluencerKind"];
            /** @description His name. */
            influencer_name: string;
            /**
             * Format: uuid
             * @description Who pays.
             */
            merchant_id: string;
            /** @description His name. */
            merchant_name: string;
            /** @description What the merchant promises to keep on deposit. */
            minimum_deposit: components["schemas"]["Amount"];
            /**
             * Format: int32
             * @description Days between validation and payment.
             */
            payment_delay_days: number;
            /**
             * Format: int32
             * @description Mean score below which it is suspended.
             */
            quality_threshold: number;
            /** @description Whether leads wait for a decision. */
            requires_validation: boolean;
            /**
             * Format: date-time
             * @description When it was signed.
             */
            signed_at?: string | null;
            status: components["schemas"]["AgreementStatus"];
            suspended_for?: null | components["schemas"]["SuspendedFor"];
            /**
             * Format: date-time
             * @description When it ended.
             */
            terminated_at?: string | null;
        };
        /** @description Somebody to whom the merchant may propose an agreement. */
        AgreementCandidate: {
            /**
             * Format: uuid
             * @description His id, for `influencer_id` or `commercial_id` of a new agreement.
             */
            id: string;
            /**
             * Format: int64
             * @description How many leads he brought the merchant.
             */
            leads: number;
            /** @description What he is called. */
            name: string;
            role: components["schemas"]["InfluencerKind"];
            kind?: components["schemas"]["InfluencerKind"];
        };
        /** @description People with whom an agreement may be made. */
        AgreementCandidates: {
            influencers: components["schemas"]["AgreementCandidate"][];
        };
        /** @description An agreement after a command. */
        AgreementChanged: {
            /** @description The agreement as it is now. */
            agreement: components["schemas"]["Agreement"];
            /** @description Whether the command had its effect before. */
            already_applied: boolean;
            success: boolean;
        };
        /** @description An agreement that was proposed. */
        AgreementCreated: {
            agreement: components["schemas"]["Agreement"];
            success: boolean;
        };
        /** @description A page of agreements. */
        Agreements: {
            agreements: components["schemas"]["Agreement"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many agreements there are in all pages.
             */
            total: number;
        };
        /**
         * @description Dirhams, exactly two decimals
         * @example 80
         */
        Amount: number;
        /** @description What a merchant has for his next leads. */
        Balance: {
            alert_level: components["schemas"]["AlertLevel"];
            /** @description With this much or less available, the merchant is told. */
            alert_threshold: components["schemas"]["Amount"];
            /** @description Whether the deposit fills itself. */
            auto_recharge: boolean;
            /** @description What new leads can use. */
            available_balance: components["schemas"]["Amount"];
            /** @description What is on it, reserved or not. */
            current_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The deposit that the next lead would use, else the latest one.
             */
            deposit_id?: string | null;
            /** @description Whether there is a deposit; if not, everything is zero. */
            has_deposit: boolean;
            /** @description The first payment. */
            initial_amount: components["schemas"]["Amount"];
            /** @description Whether the threshold is reached. */
            is_low: boolean;
            /** @description What is available in percent of the same. */
            percentage_available: components["schemas"]["Hundredths"];
            /** @description The balance in percent of what it was after the latest credit. */
            percentage_remaining: components["schemas"]["Hundredths"];
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Amount"];
            status?: null | components["schemas"]["DepositStatus"];
        };
        /** @description What became of the leads, in the order in which they were named. */
        BulkDecided: {
            /** @description How many are not, each for a reason of its own. */
            failed: number;
            results: components["schemas"]["BulkResult"][];
            /** @description How many are as the request wants them, those included that were so before. */
            succeeded: number;
            success: boolean;
        };
        /** @description Why some leads are rejected. */
        BulkReject: {
            /** @description At most 500 characters; required for other. */
            details?: string | null;
            /** @description 1 to 500 leads, none of them twice. */
            lead_ids: string[];
            /**
             * @description `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
             *     text is stored as other.
             */
            rejection_reason: string;
        };
        /** @description What became of a lead. */
        BulkResult: {
            /** @description Whether the same command had been carried out before; then nothing moved. */
            already_applied: boolean;
            /** @description Why there was no decision, for programs: the code of the problem that a request for this lead alone would get. */
            code?: string | null;
            commission_deducted?: components["schemas"]["Amount"] | null;
            commission_released?: components["schemas"]["Amount"] | null;
            /** Format: uuid */
            lead_id: string;
            /** @description The same in words. */
            message?: string | null;
            status?: null | components["schemas"]["LeadStatus"];
            success: boolean;
        };
        /** @description How good some leads are. */
        BulkValidate: {
            /** @description At most 500 characters. */
            feedback?: string | null;
            /** @description 1 to 500 leads, none of them twice. */
            lead_ids: string[];
            /**
             * Format: int64
             * @description 1 to 10.
             */
            quality_score: number;
        };
        /** @description A lead that does not exist yet. */
        CalculateCommission: {
            /** Format: uuid */
            campaign_id: string;
            /** @description 50.00 to 1000000.00. */
            estimated_value: components["schemas"]["Amount"];
        };
        /** @description A campaign. */
        Campaign: {
            /** @description For those who bring leads: whether a suspension or a block stops them here; then no terms are shown. */
            blocked?: boolean | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description What is wanted, in words. */
            description?: string | null;
            /** @description For those who bring leads: how many leads can be paid now, "0" to "99" or "100+". */
            fundable_leads?: string | null;
            /** @description For those who bring leads: whether a lead can be paid now. */
            funded?: boolean | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            influencer_percentage?: components["schemas"]["Percent"] | null;
            /**
             * Format: uuid
             * @description Whose it is.
             */
            merchant_id: string;
            /** @description His name. */
            merchant_name: string;
            /** @description Its name. */
            name: string;
            /** @description Whether it is paused because the deposit is exhausted; then it resumes by itself. */
            paused_by_depletion: boolean;
            /**
             * Format: int32
             * @description For those who bring leads: days between validation and payment.
             */
            payment_delay_days?: number | null;
            /** @description Its terms. */
            settings: components["schemas"]["CampaignSettings"];
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        /** @description A campaign that was written. */
        CampaignAnswer: {
            campaign: components["schemas"]["Campaign"];
            success: boolean;
        };
        /** @description An influencer who may not bring leads to a campaign any more. */
        CampaignBlock: {
            /**
             * Format: date-time
             * @description Since when.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Who.
             */
            influencer_id: string;
            /** @description His name. */
            influencer_name: string;
            reason: components["schemas"]["PoorQuality"];
        };
        /** @description A block that was lifted. */
        CampaignBlockLifted: {
            success: boolean;
        };
        /** @description Who is blocked on a campaign. */
        CampaignBlocks: {
            blocks: components["schemas"]["CampaignBlock"][];
            /** @description Always null: they come in one page. */
            next_cursor?: string | null;
            total: number;
        };
        /** @description A campaign that was read. */
        CampaignRead: {
            campaign: components["schemas"]["Campaign"];
        };
        /** @description The terms of a campaign. */
        CampaignSettings: {
            /** @description Whether the end of the money pauses the campaign. */
            auto_stop_on_depletion: boolean;
            /** @description Whether the timeout validates a lead instead of losing it. */
            auto_validate_after_timeout: boolean;
            campaign_type: components["schemas"]["CampaignType"];
            /** @description From this value on, the commission is fixed. */
            commission_threshold: components["schemas"]["Amount"];
            /** @description The commission from the threshold on. */
            fixed_commission_amount: components["schemas"]["Amount"];
            /** @description Whether influencers may send leads. */
            lead_generation_enabled: boolean;
            /**
             * Format: int32
             * @description Rejections in a row after which an influencer is suspended or blocked.
             */
            max_rejected_leads: number;
            /**
             * Format: int32
             * @description Mean score below which an influencer without an agreement is blocked.
             */
            minimum_quality_score: number;
            /** @description Whether the merchant is told of depletion. */
            notify_on_depletion: boolean;
            /** @description Whether the merchant is told of a low balance. */
            notify_on_low_balance: boolean;
            /** @description Whether the merchant is told of new leads. */
            notify_on_new_lead: boolean;
            /** @description The part of a value below the threshold. */
            percentage_commission_rate: components["schemas"]["Percent"];
            /** @description Whether leads wait for a decision. */
            requires_lead_validation: boolean;
            /**
             * Format: int32
             * @description Hours until a pending lead expires.
             */
            validation_timeout_hours: number;
        };
        /** @description New terms of a campaign; what is absent stays. */
        CampaignSettingsChange: {
            /** @description Whether the end of the money pauses the campaign. */
            auto_stop_on_depletion?: boolean | null;
            /** @description Whether the timeout validates a lead instead of losing it. */
            auto_validate_after_timeout?: boolean | null;
            campaign_type?: null | components["schemas"]["CampaignType"];
            commission_threshold?: components["schemas"]["Amount"] | null;
            fixed_commission_amount?: components["schemas"]["Amount"] | null;
            /** @description Whether influencers may send leads. */
            lead_generation_enabled?: boolean | null;
            /**
             * Format: int64
             * @description 1 to 1000.
             */
            max_rejected_leads?: number | null;
            /**
             * Format: int64
             * @description 1 to 10.
             */
            minimum_quality_score?: number | null;
            /** @description Whether the merchant is told of depletion. */
            notify_on_depletion?: boolean | null;
            /** @description Whether the merchant is told of a low balance. */
            notify_on_low_balance?: boolean | null;
            /** @description Whether the merchant is told of new leads. */
            notify_on_new_lead?: boolean | null;
            percentage_commission_rate?: components["schemas"]["Percent"] | null;
            /** @description Whether leads wait for a decision. */
            requires_lead_validation?: boolean | null;
            /**
             * Format: int64
             * @description 1 to 8760.
             */
            validation_timeout_hours?: number | null;
        };
        /** @description Whether a campaign takes leads. */
        CampaignStatusChange: {
            status: components["schemas"]["CampaignStatus"];
        };
        /** @description New texts of a campaign; what is absent stays. */
        CampaignTexts: {
            /** @description At most 5000 characters; null or an empty text takes it away. */
            description?: string | null;
            /** @description 2 to 255 characters. */
            name?: string | null;
        };
        /** @description A page of campaigns. */
        Campaigns: {
            campaigns: components["schemas"]["Campaign"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many campaigns there are in all pages.
             */
            total: number;
        };
        /** @description A lead that was closed. */
        Closed: {
            /** @description Whether the same command had been carried out before. */
            already_applied: boolean;
            /** @description The lead as it is now. */
            lead: components["schemas"]["Lead"];
            /** @description Always true. */
            success: boolean;
        };
        /** @description What a lead would cost, and bring. */
        CommissionPreview: {
            commission_amount: components["schemas"]["Amount"];
            commission_type: components["schemas"]["CommissionType"];
            /** @description Whether a deposit could pay for it now. */
            deposit_available: boolean;
            fixed_amount?: components["schemas"]["Amount"] | null;
            influencer_commission: components["schemas"]["Amount"];
            influencer_percentage: components["schemas"]["Percent"];
            rate_applied?: components["schemas"]["Percent"] | null;
            success: boolean;
        };
        /** @description What the customer bought. */
        Convert: {
            conversion_value?: components["schemas"]["Amount"] | null;
        };
        /** @description A deposit to open. */
        CreateDeposit: {
            alert_threshold?: components["schemas"]["Amount"] | null;
            /** @description Whether it fills itself; then an amount is needed. */
            auto_recharge?: boolean | null;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            /**
             * Format: uuid
             * @description The campaign it is for; all campaigns when absent.
             */
            campaign_id?: string | null;
            /** @description 2000.00 to 100000.00. */
            initial_amount: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Whose deposit: one's own, or for an admin, who must say it, anybody's.
             */
            merchant_id?: string | null;
            payment_method?: null | components["schemas"]["PaymentMethod"];
            /** @description Only with bank_transfer: what the bank calls it. */
            payment_reference?: string | null;
            /** @description Only with bank_transfer: why it is recorded. */
            reason?: string | null;
        };
        /** @description A lead to create. */
        CreateLead: {
            /**
             * Format: uuid
             * @description The campaign it is for.
             */
            campaign_id: string;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             */
            commercial_id?: string | null;
            /** @description Where he works. */
            customer_company?: string | null;
            /** @description At least one of e-mail and phone. */
            customer_email?: string | null;
            /** @description 2 to 255 characters. */
            customer_name: string;
            /** @description At most 500 characters. */
            customer_notes?: string | null;
            /** @description A Moroccan number in any usual spelling. */
            customer_phone?: string | null;
            /** @description 50.00 to 1000000.00. */
            estimated_value: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             */
            influencer_id?: string | null;
            source: components["schemas"]["LeadSource"];
        };
        /** @description A lead that was created. */
        Created: {
            lead: components["schemas"]["Lead"];
            success: boolean;
        };
        /** @description An account that everybody may use. */
        DemoAccount: {
            /** @description What it is called. */
            display_name: string;
            /** @description What it signs in with. */
            email: string;
            /** @description No secret. */
            password: string;
            role: components["schemas"]["Role"];
        };
        /** @description Who can sign in to look around. */
        DemoAccounts: {
            /** @description One of each kind, and more. */
            accounts: components["schemas"]["DemoAccount"][];
        };
        /** @description A deposit. */
        Deposit: {
            alert_level: components["schemas"]["AlertLevel"];
            /** @description With this much or less available, the merchant is told. */
            alert_threshold: components["schemas"]["Amount"];
            /** @description Whether it fills itself. */
            auto_recharge: boolean;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            auto_recharge_monthly_cap?: components["schemas"]["Amount"] | null;
            auto_recharge_trigger?: components["schemas"]["Amount"] | null;
            /** @description What new leads can use. */
            available_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The campaign it is for; null: all campaigns of the merchant.
             */
            campaign_id?: string | null;
            /** @description The name of the campaign. */
            campaign_name?: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            created_at: string;
            /** @description What is on it, reserved or not. */
            current_balance: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description The first payment. */
            initial_amount: components["schemas"]["Amount"];
            /** @description Whether the threshold is reached. */
            is_low: boolean;
            /**
             * Format: uuid
             * @description Whose it is.
             */
            merchant_id: string;
            /** @description The name of the merchant. */
            merchant_name: string;
            /** @description What is available in percent of the reference. */
            percentage_available: components["schemas"]["Hundredths"];
            /** @description The balance in percent of the reference. */
            percentage_remaining: components["schemas"]["Hundredths"];
            /** @description The balance right after the latest credit, at least 2000.00. */
            reference_amount: components["schemas"]["Amount"];
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Amount"];
            status: components["schemas"]["DepositStatus"];
        };
        /** @description A deposit that was suspended or resumed. */
        DepositChanged: {
            deposit: components["schemas"]["Deposit"];
            success: boolean;
        };
        /** @description A deposit that was opened. */
        DepositCreated: {
            /** @description The deposit; pending until its payment is confirmed. */
            deposit: components["schemas"]["Deposit"];
            /**
             * Format: uuid
             * @description The first payment.
             */
            payment_id: string;
            /** @description Where it is made; null when it was a transfer. */
            payment_url?: string | null;
            success: boolean;
        };
        /** @description Why it is done; kept in the log of sensitive actions. */
        DepositReason: {
            /** @description 1 to 500 characters. */
            reason: string;
        };
        /** @description A deposit whose settings were changed. */
        DepositSettingsSet: {
            deposit: components["schemas"]["Deposit"];
            success: boolean;
        };
        /** @description Totals over deposits that were paid. */
        DepositStats: {
            /** @description What new leads can use: nothing of a suspended deposit. */
            available_balance: components["schemas"]["Amount"];
            /** @description How many deposits are at which alert level. */
            by_level: {
                [key: string]: number;
            };
            /** @description What is on the deposits, reserved or not. */
            current_balance: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description How many deposits.
             */
            deposits: number;
            /** @description What is held for pending leads. */
            reserved_amount: components["schemas"]["Amount"];
            /** @description What was taken for validated leads. */
            total_deducted: components["schemas"]["Amount"];
            /** @description Every payment that arrived. */
            total_deposited: components["schemas"]["Amount"];
        };
        /** @description A movement of a deposit. */
        DepositTransaction: {
            /** @description By how much; the type and the balances say in which direction. */
            amount: components["schemas"]["Amount"];
            balance_after: components["schemas"]["Amount"];
            balance_before: components["schemas"]["Amount"];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: uuid
             * @description The deposit that moved.
             */
            deposit_id: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The lead it was for.
             */
            lead_id?: string | null;
            /**
             * Format: uuid
             * @description The payment it came from.
             */
            payment_id?: string | null;
            /** @description Why, when somebody said so. */
            reason?: string | null;
            reserved_after: components["schemas"]["Amount"];
            reserved_before: components["schemas"]["Amount"];
            transaction_type: components["schemas"]["TransactionType"];
        };
        /** @description A page of movements, the latest first. */
        DepositTransactions: {
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many movements there are in all pages.
             */
            total: number;
            transactions: components["schemas"]["DepositTransaction"][];
        };
        /** @description A page of deposits, the newest first. */
        Deposits: {
            deposits: components["schemas"]["Deposit"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many deposits there are in all pages.
             */
            total: number;
        };
        /** @description What was earned with a lead. */
        Earning: {
            /** @description How much. */
            amount: components["schemas"]["Amount"];
            /** @description The name of the campaign. */
            campaign_name: string;
            /**
             * Format: date-time
             * @description When it was earned.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The lead that brought it.
             */
            lead_id: string;
            /** @description The name of the merchant. */
            merchant_name: string;
            /**
             * Format: date-time
             * @description When it was paid out.
             */
            paid_at?: string | null;
            /**
             * Format: date-time
             * @description From when on it is payable.
             */
            payable_at: string;
            status: components["schemas"]["EarningStatus"];
        };
        /** @description The sums of all earnings by status, whatever the filter. */
        EarningTotals: {
            /** @description Payable. */
            available: components["schemas"]["Amount"];
            /** @description Paid out. */
            paid: components["schemas"]["Amount"];
            /** @description Not payable yet. */
            pending: components["schemas"]["Amount"];
        };
        /** @description A page of earnings. */
        Earnings: {
            earnings: components["schemas"]["Earning"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many earnings there are in all pages.
             */
            total: number;
            totals: components["schemas"]["EarningTotals"];
        };
        /**
         * @description A number with two decimals
         * @example 46.81
         */
        Hundredths: number;
        /** @description Somebody who brings leads. */
        InfluencerProfile: {
            display_name: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["InfluencerKind"];
        };
        /** @description What was found about an invariant. */
        Invariant: {
            /** @description Some of that in words. */
            examples: string[];
            /** @description Its name. */
            name: string;
            /** @description How often it is broken. */
            violations: number;
        };
        /** @description What the last audit found. */
        Invariants: {
            /**
             * Format: date-time
             * @description When it came to its end; null when none ever did.
             */
            checked_at?: string | null;
            /** @description Invariant by invariant. */
            checks: components["schemas"]["Invariant"][];
            /** @description Whether every invariant held; null when none was ever checked. */
            clean?: boolean | null;
            /** @description Whether a later audit broke off, so that this is of one before. */
            failed: boolean;
            /**
             * Format: int32
             * @description How many merchants were looked at.
             */
            merchants?: number | null;
            /** @description Whether one is going on. */
            running: boolean;
        };
        /** @description A lead. */
        Lead: {
            /**
             * Format: uuid
             * @description What it is for.
             */
            campaign_id: string;
            /** @description The name of the campaign. */
            campaign_name: string;
            /**
             * Format: date-time
             * @description When it was converted, or lost afterwards.
             */
            closed_at?: string | null;
            /** @description What it costs the merchant. */
            commission_amount: components["schemas"]["Amount"];
            commission_type: components["schemas"]["CommissionType"];
            conversion_value?: components["schemas"]["Amount"] | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description Where he works. */
            customer_company?: string | null;
            /** @description His e-mail address. */
            customer_email?: string | null;
            /** @description The customer. */
            customer_name: string;
            /** @description What was noted about him. */
            customer_notes?: string | null;
            /** @description His telephone number in E.164. */
            customer_phone?: string | null;
            /**
             * Format: date-time
             * @description When it left pending.
             */
            decided_at?: string | null;
            /**
             * Format: uuid
             * @description The deposit that pays for it; not shown to those who bring leads.
             */
            deposit_id?: string | null;
            /** @description What the lead is worth. */
            estimated_value: components["schemas"]["Amount"];
            /**
             * Format: date-time
             * @description When it expires undecided.
             */
            expires_at: string;
            /** @description What the merchant remarked. */
            feedback?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description What the influencer earns. */
            influencer_commission: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Who brought it.
             */
            influencer_id: string;
            /** @description The name of the influencer or commercial. */
            influencer_name: string;
            /** @description The influencer's part of the commission. */
            influencer_percentage: components["schemas"]["Percent"];
            /** @description Why it was lost; "expired" when nobody decided in time. */
            lost_reason?: string | null;
            /**
             * Format: uuid
             * @description Who pays for it.
             */
            merchant_id: string;
            /** @description The name of the merchant. */
            merchant_name: string;
            platform_commission?: components["schemas"]["Amount"] | null;
            /**
             * Format: int32
             * @description How good the merchant finds it, 1 to 10.
             */
            quality_score?: number | null;
            rate_applied?: components["schemas"]["Percent"] | null;
            /** @description More about why it was rejected. */
            rejection_details?: string | null;
            rejection_reason?: null | components["schemas"]["RejectionReason"];
            source: components["schemas"]["LeadSource"];
            status: components["schemas"]["LeadStatus"];
        };
        /** @description A lead with its history. */
        LeadWithHistory: {
            history: components["schemas"]["Transition"][];
            lead: components["schemas"]["Lead"];
        };
        /** @description A page of leads. */
        Leads: {
            leads: components["schemas"]["Lead"][];
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many leads there are in all pages.
             */
            total: number;
        };
        /** @description Somebody who signs in, as admins see him. */
        ListedUser: {
            /** @description Whether he may sign in; so far everybody may. */
            active: boolean;
            /** @description The name of a merchant's business. */
            company_name?: string | null;
            /**
             * Format: date-time
             * @description When he registered.
             */
            created_at: string;
            /** @description What he is called. */
            display_name: string;
            /** @description His e-mail address. */
            email: string;
            /**
             * Format: uuid
             * @description Who.
             */
            id: string;
            /**
             * Format: uuid
             * @description The profile of somebody who brings leads.
             */
            influencer_id?: string | null;
            locale: components["schemas"]["Locale"];
            /**
             * Format: uuid
             * @description A merchant's business.
             */
            merchant_id?: string | null;
            /** @description His telephone number in E.164. */
            phone?: string | null;
            role: components["schemas"]["Role"];
            deposit?: null | components["schemas"]["UserDeposit"];
        };
        /** @description A page of users, the newest first. */
        ListedUsers: {
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            /**
             * Format: int64
             * @description How many users there are in all pages.
             */
            total: number;
            users: components["schemas"]["ListedUser"][];
        };
        /** @description What somebody shows to be let in. */
        Login: {
            /** @description His e-mail address. */
            email: string;
            /** @description The code of his authenticator, if he uses one. */
            otp?: string | null;
            /** @description His password. */
            password: string;
        };
        /** @description Why the customer did not buy. */
        Lose: {
            /** @description At most 500 characters. */
            reason?: string | null;
        };
        /** @description A business. */
        MerchantProfile: {
            company_name: string;
            /** Format: uuid */
            id: string;
        };
        /** @description An agreement to propose. */
        NewAgreement: {
            /** @description False by default. */
            auto_payment?: boolean | null;
            /**
             * Format: uuid
             * @description The campaign it is for; absent: all of them.
             */
            campaign_id?: string | null;
            /**
             * Format: uuid
             * @description The commercial it is for.
             */
            commercial_id?: string | null;
            commission_percentage?: components["schemas"]["Percent"] | null;
            /**
             * Format: uuid
             * @description The influencer it is for; either this or `commercial_id`.
             */
            influencer_id?: string | null;
            /**
             * Format: uuid
             * @description Only for admins: on whose behalf.
             */
            merchant_id?: string | null;
            minimum_deposit?: components["schemas"]["Amount"] | null;
            /**
             * Format: int64
             * @description 0 to 365; 14 by default.
             */
            payment_delay_days?: number | null;
            /**
             * Format: int64
             * @description 1 to 10; 7 by default.
             */
            quality_threshold?: number | null;
            /** @description True by default. */
            requires_validation?: boolean | null;
        };
        /** @description A campaign to create. */
        NewCampaign: {
            /** @description At most 5000 characters. */
            description?: string | null;
            /** @description 2 to 255 characters. */
            name: string;
            settings?: components["schemas"]["CampaignSettingsChange"] | null;
        };
        /** @description Something that the user was told. */
        Notification: {
            /** @description The same as a path of the dashboard. */
            action_url: string;
            /**
             * Format: date-time
             * @description When it was told.
             */
            created_at: string;
            /** @description Facts for programs. */
            data: Record<string, never>;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            level: components["schemas"]["NotificationLevel"];
            /** @description The rest, in the same language. */
            message: string;
            /**
             * Format: date-time
             * @description When it was read.
             */
            read_at?: string | null;
            /** @description Where something can be done about it. */
            target: components["schemas"]["NotificationTarget"];
            /** @description The first line, in the language of `Accept-Language`, or else in the user's own. */
            title: string;
            /** @description What kind of thing happened, for programs. */
            type: string;
        };
        /** @description A notification that was read. */
        NotificationRead: {
            notification: components["schemas"]["Notification"];
            success: boolean;
        };
        /** @description Where something can be done about a notification. */
        NotificationTarget: {
            /**
             * Format: uuid
             * @description Which one; null for a list.
             */
            id?: string | null;
            kind: components["schemas"]["TargetKind"];
        };
        /** @description A page of notifications. */
        Notifications: {
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            notifications: components["schemas"]["Notification"][];
            /**
             * Format: int64
             * @description How many notifications there are in all pages.
             */
            total: number;
            /**
             * Format: int64
             * @description How many of them are unread.
             */
            unread: number;
        };
        /** @description All notifications were read. */
        NotificationsRead: {
            /**
             * Format: int64
             * @description How many of them were unread.
             */
            marked: number;
            success: boolean;
        };
        /** @description An attempt to put money on a deposit. */
        Payment: {
            /** @description How much. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date-time
             * @description When it was opened.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description What it is for.
             */
            deposit_id: string;
            /** @description Why it failed. */
            failure_reason?: string | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            method: components["schemas"]["PaymentMethod"];
            /** @description Where it is made, while it waits. */
            payment_url?: string | null;
            purpose: components["schemas"]["PaymentPurpose"];
            /** @description What the bank or the provider calls it. */
            reference?: string | null;
            /**
             * Format: date-time
             * @description When its outcome became known.
             */
            settled_at?: string | null;
            status: components["schemas"]["PaymentStatus"];
        };
        /** @description A payment that was opened. */
        PaymentOpened: {
            /**
             * Format: uuid
             * @description The payment; its confirmation credits the deposit.
             */
            payment_id: string;
            /** @description Where it is made; null when it was a transfer. */
            payment_url?: string | null;
            success: boolean;
        };
        /** @description A payment that was decided. */
        PaymentSettled: {
            payment: components["schemas"]["Payment"];
            success: boolean;
        };
        /** @description A page of payments, the newest first. */
        Payments: {
            /** @description Where the next page begins; null on the last one. */
            next_cursor?: string | null;
            payments: components["schemas"]["Payment"][];
            /**
             * Format: int64
             * @description How many payments there are in all pages.
             */
            total: number;
        };
        /**
         * @description Percents, two decimals
         * @example 10
         */
        Percent: number;
        /** @description An answer that says what went wrong. */
        ProblemDocument: {
            /** @description The kind for programs; stable. */
            code: string;
            /** @description What happened, what it means, what to do. */
            detail: string;
            /** @description Fields that are wrong. */
            errors?: components["schemas"]["ProblemField"][];
            /** @description Names the request in the logs. */
            request_id: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The kind in words. */
            title: string;
            /** @description A page about this kind of problem. */
            type: string;
        };
        /** @description A field that is wrong. */
        ProblemField: {
            /** @description What is wrong, for programs; stable. */
            code: string;
            /** @description Its name in the request. */
            field: string;
            /** @description What is wrong, in words. */
            message: string;
        };
        /** @description More money for a deposit. */
        RechargeDeposit: {
            /** @description 500.00 to 100000.00. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description Which deposit.
             */
            deposit_id: string;
            payment_method?: null | components["schemas"]["PaymentMethod"];
            /** @description Only with bank_transfer: what the bank calls it. */
            payment_reference?: string | null;
            /** @description Only with bank_transfer: why it is recorded. */
            reason?: string | null;
        };
        /** @description A refresh token, for clients that do not keep it in the cookie. */
        RefreshRequest: {
            /** @description What the last sign-in or refresh gave. */
            refresh_token?: string | null;
        };
        /** @description Somebody to register. */
        Register: {
            /** @description The business of a merchant, 2 to 255 characters. */
            company_name?: string | null;
            /** @description 2 to 255 characters. */
            display_name: string;
            /** @description What he signs in with. */
            email: string;
            locale?: null | components["schemas"]["Locale"];
            /** @description 10 to 200 characters. */
            password: string;
            /** @description A Moroccan number in any usual spelling. */
            phone?: string | null;
            role: components["schemas"]["AccountKind"];
        };
        /** @description A user who was registered. */
        Registered: {
            success: boolean;
            user: components["schemas"]["User"];
        };
        /** @description Why a lead is rejected. */
        Reject: {
            /** @description At most 500 characters; required for other. */
            details?: string | null;
            /**
             * @description `incomplete_information`, unqualified, duplicate, `false_information`, `out_of_budget`, other; any other
             *     text is stored as other.
             */
            rejection_reason: string;
        };
        /** @description A lead that was rejected. */
        Rejected: {
            /** @description Whether the same command had been carried out before; then nothing moved. */
            already_applied: boolean;
            /** @description What was freed on the deposit. */
            commission_released: components["schemas"]["Amount"];
            lead: components["schemas"]["Lead"];
            success: boolean;
        };
        /** @enum {string} */
        Role: "admin" | "merchant" | "influencer" | "commercial";
        /** @description What signing in, and staying signed in, gives. */
        Session: {
            /** @description Sent as `Authorization: Bearer …`. */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds.
             */
            expires_in: number;
            /** @description Exchanged once at `/api/auth/refresh`; browsers have it in a cookie instead. */
            refresh_token?: string | null;
            success: boolean;
            /** @description Always Bearer. */
            token_type: string;
            user: components["schemas"]["User"];
        };
        /** @description Settings of a deposit; what is absent stays. */
        SetDepositSettings: {
            alert_threshold?: components["schemas"]["Amount"] | null;
            /** @description Whether it fills itself; then an amount is needed. */
            auto_recharge?: boolean | null;
            auto_recharge_amount?: components["schemas"]["Amount"] | null;
            auto_recharge_monthly_cap?: components["schemas"]["Amount"] | null;
            auto_recharge_trigger?: components["schemas"]["Amount"] | null;
        };
        /** @description What becomes of a payment. */
        SettlePayment: {
            outcome: components["schemas"]["SandboxOutcome"];
        };
        /** @description Nobody is signed in any more. */
        SignedOut: {
            success: boolean;
        };
        /** @description Figures about the leads that were created in a period. */
        Statistics: {
            avg_quality?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: uuid
             * @description The campaign, when they are about one.
             */
            campaign_id?: string | null;
            /** @description The name of the campaign. */
            campaign_name?: string | null;
            conversion_rate?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: int64
             * @description Converted.
             */
            converted: number;
            /** @description For how much the customers bought, as far as it is known. */
            converted_value: components["schemas"]["Amount"];
            /** @description Every day of the period. */
            daily: components["schemas"]["StatisticsDay"][];
            /**
             * Format: int64
             * @description Lost because nobody decided in time.
             */
            expired: number;
            /**
             * Format: date
             * @description The first day, in Casablanca.
             */
            from: string;
            /** @description What those who brought the leads earned. */
            influencer_earnings: components["schemas"]["Amount"];
            /**
             * Format: uuid
             * @description The influencer or commercial, when they are about one.
             */
            influencer_id?: string | null;
            /** @description The name of the influencer. */
            influencer_name?: string | null;
            /**
             * Format: int64
             * @description Lost after validation.
             */
            lost: number;
            /**
             * Format: int64
             * @description Waiting for a decision.
             */
            pending: number;
            /** @description How many days. */
            period_days: number;
            platform_revenue?: components["schemas"]["Amount"] | null;
            /**
             * Format: int64
             * @description Rejected.
             */
            rejected: number;
            roi?: components["schemas"]["Hundredths"] | null;
            /** @description Where the latest leads of the period come from, at most 5000 of them; not told of the whole platform. */
            sources?: components["schemas"]["StatisticsSource"][] | null;
            /**
             * Format: int64
             * @description How many leads `sources` is about; fewer than all when there are very many.
             */
            sources_of_leads?: number | null;
            spent?: components["schemas"]["Amount"] | null;
            /**
             * Format: date
             * @description The last day: today.
             */
            to: string;
            /** @description The ten whose leads were kept most often; told of a merchant and of a campaign. */
            top_influencers?: components["schemas"]["TopInfluencer"][] | null;
            /**
             * Format: int64
             * @description All leads.
             */
            total_leads: number;
            /**
             * Format: int64
             * @description Validated, and nothing since.
             */
            validated: number;
            validation_rate?: components["schemas"]["Hundredths"] | null;
        };
        /** @description The figures of a day. */
        StatisticsDay: {
            /**
             * Format: int64
             * @description Of those, converted.
             */
            converted: number;
            /**
             * Format: int64
             * @description How many leads were created on it.
             */
            created: number;
            /**
             * Format: date
             * @description The day, in Casablanca.
             */
            date: string;
            /** @description What those who brought them earned. */
            influencer_earnings: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description Of those, lost: after validation, or because nobody decided.
             */
            lost: number;
            /**
             * Format: int64
             * @description Of those, waiting for a decision.
             */
            pending: number;
            /**
             * Format: int64
             * @description Of those, rejected.
             */
            rejected: number;
            /**
             * Format: int64
             * @description How many leads were rejected on this day.
             */
            rejected_that_day: number;
            spent?: components["schemas"]["Amount"] | null;
            spent_that_day?: components["schemas"]["Amount"] | null;
            /**
             * Format: int64
             * @description Of those, validated, and nothing since.
             */
            validated: number;
            /**
             * Format: int64
             * @description How many leads were validated on this day, whenever they were created.
             */
            validated_that_day: number;
        };
        /** @description Leads of a source. */
        StatisticsSource: {
            /**
             * Format: int64
             * @description How many.
             */
            leads: number;
            source: components["schemas"]["LeadSource"];
            /**
             * Format: int64
             * @description How many were kept: validated or converted.
             */
            validated: number;
        };
        /**
         * @description What a notification is about.
         * @enum {string}
         */
        TargetKind: "lead" | "leads" | "campaign" | "agreement" | "deposit" | "payment";
        /** @description Somebody who brings many leads. */
        TopInfluencer: {
            avg_quality?: components["schemas"]["Hundredths"] | null;
            /**
             * Format: uuid
             * @description Who.
             */
            influencer_id: string;
            /**
             * Format: int64
             * @description How many leads he brought.
             */
            leads: number;
            /** @description What he is called. */
            name: string;
            /** @description What the kept ones cost. */
            spent: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description How many were kept: validated or converted.
             */
            validated: number;
            validation_rate?: components["schemas"]["Hundredths"] | null;
        };
        /** @description A transition of a lead. */
        Transition: {
            /** Format: date-time */
            at: string;
            conversion_value?: components["schemas"]["Amount"] | null;
            /**
             * Format: uuid
             * @description Who decided; nobody when time did.
             */
            decided_by?: string | null;
            details?: string | null;
            feedback?: string | null;
            from: components["schemas"]["LeadStatus"];
            /** Format: int32 */
            quality_score?: number | null;
            reason?: string | null;
            to: components["schemas"]["LeadStatus"];
        };
        /** @description Somebody who signs in, with what he acts for. */
        User: {
            /** Format: date-time */
            created_at: string;
            display_name: string;
            email: string;
            /** Format: uuid */
            id: string;
            influencer?: components["schemas"]["InfluencerProfile"] | null;
            locale: components["schemas"]["Locale"];
            merchant?: components["schemas"]["MerchantProfile"] | null;
            /** @description In E.164. */
            phone?: string | null;
            role: components["schemas"]["Role"];
        };
        /** @description How good a lead is. */
        Validate: {
            /** @description At most 500 characters. */
            feedback?: string | null;
            /**
             * Format: int64
             * @description 1 to 10.
             */
            quality_score: number;
        };
        /** @description A lead that was validated. */
        Validated: {
            /** @description Whether the same command had been carried out before; then nothing moved. */
            already_applied: boolean;
            /** @description What was taken from the deposit. */
            commission_deducted: components["schemas"]["Amount"];
            lead: components["schemas"]["Lead"];
            success: boolean;
        };
        /** @enum {string} */
        AccountKind: "merchant" | "influencer" | "commercial";
        /** @enum {string} */
        AgreementStatus: "pending" | "active" | "suspended" | "terminated";
        /** @enum {string} */
        AlertLevel: "HEALTHY" | "ATTENTION" | "WARNING" | "CRITICAL" | "DEPLETED";
        /** @enum {string} */
        CampaignStatus: "draft" | "active" | "paused" | "completed";
        /** @enum {string} */
        CampaignType: "service_leads" | "product_sales";
        /** @enum {string} */
        CommissionType: "percentage" | "fixed";
        /** @enum {string} */
        DepositStatus: "pending" | "active" | "depleted" | "suspended";
        /** @enum {string} */
        EarningStatus: "pending" | "available" | "paid";
        /** @enum {string} */
        InfluencerKind: "influencer" | "commercial";
        /** @enum {string} */
        LeadSource: "instagram" | "tiktok" | "whatsapp" | "direct";
        /** @enum {string} */
        LeadStatus: "pending" | "validated" | "rejected" | "converted" | "lost";
        /** @enum {string} */
        Locale: "fr" | "ar" | "en";
        /** @enum {string} */
        NotificationLevel: "info" | "success" | "warning" | "critical";
        /** @enum {string} */
        PausedBy: "hand" | "depletion";
        /** @enum {string} */
        PaymentMethod: "stripe" | "cmi" | "bank_transfer" | "sandbox";
        /** @enum {string} */
        PaymentPurpose: "initial" | "recharge";
        /** @enum {string} */
        PaymentStatus: "pending" | "paid" | "failed";
        /** @enum {string} */
        PoorQuality: "low_scores" | "rejections";
        /** @enum {string} */
        RejectionReason: "incomplete_information" | "unqualified" | "duplicate" | "false_information" | "out_of_budget" | "other";
        /** @enum {string} */
        SandboxOutcome: "paid" | "failed";
        /** @enum {string} */
        SuspendedFor: "hand" | "low_scores" | "rejections";
        /** @enum {string} */
        TransactionType: "initial" | "recharge" | "reservation" | "release" | "deduction" | "refund" | "withdrawal" | "withdrawal_returned" | "chargeback" | "chargeback_returned" | "adjustment";
        UserDeposit: {
            id: string;
            status: components["schemas"]["DepositStatus"];
            alert_level: components["schemas"]["AlertLevel"];
            available_balance: number;
        };
        UsableMethod: {
            method: components["schemas"]["PaymentMethod"];
            online: boolean;
            first_minimum: number;
            recharge_minimum: number;
            maximum: number;
        };
        UsableMethods: {
            payment_methods: components["schemas"]["UsableMethod"][];
            total: number;
            next_cursor?: string | null;
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
    admin_resume_deposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_invariants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invariants"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    admin_run_invariants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invariants"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the e-mail address, the name or the name of the business. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUsers"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the name. */
                q?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                paused_by?: components["schemas"]["PausedBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
                influencer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignBlockLifted"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRead"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    campaigns_blocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignBlocks"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnswer"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccounts"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description pending, available or paid. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earnings"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the customer's name, company, e-mail or telephone number. */
                q?: string;
                /** @description `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCandidates"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCreated"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreements"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementChanged"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReject"];
            };
        };
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecided"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkValidate"];
            };
        };
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecided"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionPreview"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the customer's name, company, e-mail or telephone number. */
                q?: string;
                /** @description `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first. */
                sort?: string;
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                "Idempotency-Key"?: string | null;
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
            /** @description x */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description 1 to 500; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                level_from?: components["schemas"]["AlertLevel"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposits"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                "Idempotency-Key"?: string | null;
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
            /** @description x */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositCreated"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description initial, recharge, reservation, release, deduction, refund or adjustment. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositTransactions"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                "Idempotency-Key"?: string | null;
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOpened"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositStats"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description initial, recharge, reservation, release, deduction, refund or adjustment. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositTransactions"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositSettingsSet"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the customer's name, company, e-mail or telephone number. */
                q?: string;
                /** @description `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
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
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the customer's name, company, e-mail or telephone number. */
                q?: string;
                /** @description `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description Part of the customer's name, company, e-mail or telephone number. */
                q?: string;
                /** @description `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first. */
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leads"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                influencer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadWithHistory"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rejected"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validated"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsRead"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRead"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                /** @description pending, paid or failed. */
                status?: components["schemas"]["PaymentStatus"];
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payments"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                "Idempotency-Key"?: string | null;
            };
            path: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettled"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsableMethods"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description x */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description x */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description x */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
