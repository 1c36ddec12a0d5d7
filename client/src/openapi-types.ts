// Printed by `npm run generate` from openapi.json; change the source, not this file.

export interface paths {
    "/api/connections/{address}/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirm to Meta that its deliveries are expected here */
        get: operations["confirmMetaWebhook"];
        put?: never;
        /**
         * Take a delivery of Meta’s webhook
         * @description It is kept as it came, answered, and read afterwards. The same delivery again changes nothing.
         */
        post: operations["receiveMetaDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections/{address}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take readings that were signed as Standard Webhooks says
         * @description Good rows are stored, each bad one is answered with its index. The same `webhook-id` again is answered as the first time.
         */
        post: operations["receiveSignedDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guest/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one’s invitation */
        get: operations["readGuestLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guest/{token}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer one’s invitation
         * @description Seats are taken at once where the whole party fits; where not, the whole party waits in line.
         */
        post: operations["answerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invitation to become a member */
        get: operations["readInvitationLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation to become a member
         * @description An address without an account becomes a user with this name and password, and is signed in. Where the address has one, its session accepts, with an empty object.
         */
        post: operations["acceptMemberInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description The answer never tells whether the address has an account.
         */
        post: operations["askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-reset/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the link of a mail
         * @description Ends every session of the user; the link works once. It signs nobody in.
         */
        post: operations["completePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain a kind of problem */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and where they may go */
        get: operations["readSession"];
        put?: never;
        /** Sign in; a user with a second factor then shows it */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the second factor, and so finish signing in */
        post: operations["showSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go and sign in at the company’s provider */
        get: operations["beginSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/single-sign-on/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the company’s provider, signed in
         * @description The provider sends browsers here; nobody else has a reason to call it.
         */
        get: operations["finishSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where you are signed in */
        get: operations["readSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out somewhere else */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first admin and workspace, and sign in */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one may sign in here */
        get: operations["readSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read your profile */
        get: operations["readProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your profile */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/user/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password
         * @description Ends your other sessions, and gives this browser a new one.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up a second factor; it is in force once a code confirms it */
        post: operations["startSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the second factor in force with the first code of the app */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes; the former ones are void */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the second factor up */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/workspaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave a workspace
         * @description By its id. The session goes on in the other workspaces.
         */
        delete: operations["leaveWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the workspace’s settings */
        get: operations["readWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the workspace’s settings */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description A key that is made by a key must end when that one does at the latest, and is revoked with it.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename an API key */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an API key from working
         * @description So do the keys that were made with it, and the keys that were made with these.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an API key; both work until the overlap ends
         * @description Where a key asks, the new one must end when the asking one does at the latest, and is revoked with it.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description Who did what, to what, when and from where, the newest first. The log itself keeps ids; names are those of now.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit log
         * @description A CSV file in UTF-8 of all entries that match, at most 50000; the export itself is noted in the log.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns */
        get: operations["listCampaigns"];
        put?: never;
        /** Make a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a campaign */
        get: operations["readCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a campaign
         * @description A list that is given takes the place of the one that there was.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check guests in, or take check-ins back
         * @description Every scan is answered on its own. The same `deviceId` and `nonce` sent again are answered as before and done once, so a device without network keeps its scans and sends them later.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the connections */
        get: operations["listConnections"];
        put?: never;
        /**
         * Make a connection
         * @description Another system then delivers readings by itself, at the address that is answered. A secret of our making is shown this once.
         */
        post: operations["makeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a connection */
        get: operations["readConnection"];
        put?: never;
        post?: never;
        /**
         * Remove a connection
         * @description With its delivery log. The readings that it brought stay.
         */
        delete: operations["removeConnection"];
        options?: never;
        head?: never;
        /** Rename a connection, or switch it on or off */
        patch: operations["changeConnection"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what came in by a connection
         * @description The newest first, for 30 days. Only what was signed rightly is noted.
         */
        get: operations["listConnectionDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections/{id}/deliveries/{connectionDeliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See one delivery with the readings that were not stored */
        get: operations["readConnectionDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections/{id}/deliveries/{connectionDeliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a delivery read once more that failed or was not wholly stored */
        post: operations["replayConnectionDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/connections/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a connection a new secret; both count until the overlap ends */
        post: operations["rotateConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the deliverables */
        get: operations["listDeliverables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/deliverables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a deliverable */
        get: operations["readDeliverable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/deliverables/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that it was verified or waived */
        post: operations["reopenDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/deliverables/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that what appeared is what was agreed */
        post: operations["verifyDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/deliverables/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No longer ask for it */
        post: operations["waiveDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/door/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read today’s events, and those that are going on
         * @description Today is the day on the calendar of the venue.
         */
        get: operations["readDoorEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events in the order in which they begin */
        get: operations["listEvents"];
        put?: never;
        /** Add an event */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an event */
        get: operations["readEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description More seats are offered to the waiting list at once.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an event, for good */
        post: operations["cancelEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/events/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the guest list */
        post: operations["closeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/events/{id}/guest-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event’s guest list, by name
         * @description Door staff see it from a day before the event until a day after, and on it only who said that they come.
         */
        get: operations["readGuestList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/events/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let guests answer, for the first time or again */
        post: operations["openEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/influencers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List influencers */
        get: operations["listInfluencers"];
        put?: never;
        /**
         * Add an influencer
         * @description Nobody is added twice: where an e-mail address or a handle belongs to somebody known, the answer is 200 with that person, left as they were.
         */
        post: operations["createInfluencer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/influencers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an influencer */
        get: operations["readInfluencer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an influencer */
        patch: operations["updateInfluencer"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/influencers/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an account to an influencer
         * @description One that they have already is answered with 200 and left as it is.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/influencers/{id}/accounts/{accountId}/follower-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an account’s follower counts, the latest captured first */
        get: operations["listFollowerCounts"];
        put?: never;
        /**
         * Note how many followers an account has
         * @description Counts are never changed. The same account, moment and source again is answered with 200 and the count kept first.
         */
        post: operations["addFollowerCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/influencers/{id}/do-not-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an influencer as not to be contacted
         * @description Marked again, the new reason counts and the date stays.
         */
        post: operations["markDoNotContact"];
        /** Let an influencer be contacted again */
        delete: operations["liftDoNotContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations, the newest first */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite one guest, or many at once
         * @description Give `influencerId` for one, or `invitations` for up to 1000: all of them are made, or none. Nothing is sent yet.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invitation */
        get: operations["readInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the guest told the host
         * @description Possible until the event ends, also after the deadline for guests. A yes for a guest who waits seats them by hand, or is refused where the party does not fit.
         */
        post: operations["answerForGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree content on an invitation
         * @description A post of the guest that matches (platform, format, account, hashtags; from 7 days before the event until a week after it was due) fulfils it by itself, also one that was logged before.
         */
        post: operations["agreeDeliverables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what changed about an invitation, by whom and when */
        get: operations["readInvitationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back; its seats go to those who wait
         * @description Not while the guest is checked in. Inviting the same guest again gives it back.
         */
        post: operations["revokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/invitations/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation, for the first time or again
         * @description By mail where the guest has an address; where not, it counts as sent and `guestUrl` is handed over by hand.
         */
        post: operations["sendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/member-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who was invited to become a member */
        get: operations["listMemberInvitations"];
        put?: never;
        /**
         * Invite somebody by mail
         * @description The link in the mail works for seven days, and once. The answer is the same whether or not the address has an account. An open invitation of the same address is replaced.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/member-invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["revokeMemberInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/member-invitations/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description With a new link and seven more days; the old link is void.
         */
        post: operations["sendMemberInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the members */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member, and end their sessions
         * @description Their open invitations are taken back. API keys that they made live on, so that no integration stops; the list of keys names who made each.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member’s role
         * @description It holds at their next request, and no group of the company’s provider takes it away. Where the member may do less than before, their open invitations are taken back. New members come by invitation.
         */
        patch: operations["changeRole"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/members/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a member’s sessions
         * @description They have to sign in again, in every browser.
         */
        delete: operations["endMemberSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send readings
         * @description Good rows are stored, each bad one is answered with its index. Sending a batch again is harmless: what is known is counted under `duplicates`. 200 means that everything counted is durable.
         *
         *     As `application/x-ndjson`, one reading a line, any number may come; lines with nothing on them are left out. They are stored as they come, slice by slice. With `Accept: application/x-ndjson` each slice is answered by a line as soon as it is durable; the last line is the sum of all or, where it failed on the way, `{ "problem": … }`.
         *
         *     Either may come with `Content-Encoding: gzip` or `zstd`.
         */
        post: operations["receiveReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/metrics/unmatched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the posts for which readings wait
         * @description Once such a post is logged, its readings flow in by themselves.
         */
        get: operations["listUnmatchedPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the posts */
        get: operations["listPosts"];
        put?: never;
        /**
         * Log a post
         * @description One post is logged once, however often and by whichever of its addresses it is told: the second time answers 200 with the post that exists. What was not known of it (identifiers, account, caption, invitation, event, campaign) is then filled in; what contradicts what is known is left as it is. It fulfils the deliverable that it matches by itself.
         */
        post: operations["logPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a post */
        get: operations["readPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a post
         * @description What it fulfils by the rule is asked again, and the invitation, event and campaign that came with it go; what somebody bound by hand stays.
         */
        patch: operations["changePost"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts/{id}/bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a post to a deliverable by hand
         * @description Whatever the rule would say; a post that is bound to another one moves.
         */
        post: operations["bindPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a post’s figures, day by day */
        get: operations["getPostFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a post’s readings
         * @description Everything that was received about the post, the newest captured first.
         */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/posts/{id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a post off its deliverable by hand
         * @description The rule does not bind it again. The invitation, event and campaign that only the deliverable brought go with it.
         */
        post: operations["unbindPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/reports/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the reach report
         * @description Computed from the posts’ current figures; null is unknown, never 0.
         */
        get: operations["readReachReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/reports/reach/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the posts that a reach report adds up
         * @description Each with the figures that entered the totals, so that every number can be traced.
         */
        get: operations["listReachReportPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the workspace uses single sign-on */
        get: operations["readSingleSignOn"];
        /** Require single sign-on, and give roles to groups */
        put: operations["updateSingleSignOn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook: an address that is told what happens
         * @description It is told what happens from two seconds on at the latest. Deliveries are signed by Standard Webhooks; the document’s `webhooks` say what is sent.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /** Remove a webhook with its log */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook
         * @description What waits for a webhook that is disabled is cancelled when its time comes, and can be replayed later.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to a webhook in the last 30 days */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Now, under the same `webhook-id`, and again by the schedule where it fails.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For 24 hours deliveries carry two signatures, by the new secret and by the former one. Rotated again within that time, the oldest secret ends at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspaces/{workspace}/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description Answers with the delivery as it was planned; it is tried once, at once, and the log tells how it went.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["checkLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served now */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counters of this process for Prometheus */
        get: operations["readProcessMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "influencer.do_not_contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody may not be contacted any more: stop writing to them from other systems, too. */
        post: operations["on:influencer.do_not_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "event.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Guests of an event may answer, for the first time or again. */
        post: operations["on:event.opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "event.rescheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One of an event’s moments moved: doors, start, end or deadline. */
        post: operations["on:event.rescheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "event.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An event will not take place. */
        post: operations["on:event.cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invitation.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invitation went out, by mail or by hand. */
        post: operations["on:invitation.sent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invitation.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer of an invitation changed: by its guest, by the host, or by itself (an offer, a deadline). */
        post: operations["on:invitation.answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invitation.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host took an invitation back. */
        post: operations["on:invitation.revoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "guest.checked_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guest came in. The timestamp is when it was told here, which may be after the scan. */
        post: operations["on:guest.checked_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.logged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A post was logged. */
        post: operations["on:post.logged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A post is known by other identifiers than before. */
        post: operations["on:post.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deliverable.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As many posts as were agreed are bound to a deliverable. */
        post: operations["on:deliverable.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deliverable.verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody checked that a deliverable is what was agreed. */
        post: operations["on:deliverable.verified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deliverable.missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The time of a deliverable ran out. */
        post: operations["on:deliverable.missed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deliverable.waived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody asks for a deliverable any more. */
        post: operations["on:deliverable.waived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "deliverable.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A deliverable is expected again. */
        post: operations["on:deliverable.reopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "readings.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Readings were received. What comes within five seconds is told at once, however many batches brought it: ask for the figures then. */
        post: operations["on:readings.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody asked for a test of this endpoint. It comes whatever the endpoint listens to. */
        post: operations["on:webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptInvitationRequest: {
            /**
             * @description Their name on screen; for an address without an account only.
             * @example Camille Durand
             */
            name?: string | null;
            /**
             * @description Their new password; for an address without an account only.
             * @example seagulls over the Garonne
             */
            password?: string | null;
        };
        AccountReferenceRequest: {
            /**
             * Format: uuid
             * @description The account’s id here.
             */
            id?: string | null;
            /**
             * @description With `handle`: the platform.
             * @example instagram
             * @enum {string|null}
             */
            platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other" | null;
            /**
             * @description With `platform`: the handle; `@` and the address around it are taken off.
             * @example @lea.eats
             */
            handle?: string | null;
        };
        AccountRequest: {
            /**
             * @description The platform.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description The handle; `@` and the address of the profile around it are taken off. On the web it is the site.
             * @example @lea.eats
             */
            handle: string;
            /**
             * Format: uri
             * @description Address of the profile; made from the handle where it is not given.
             * @example https://www.instagram.com/lea.eats/
             */
            url?: string | null;
            /**
             * @description Followers now, as declared.
             * @example 12400
             */
            followers?: number | null;
        };
        AccountResponse: {
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * @description The platform.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description The handle, without `@`.
             * @example lea.eats
             */
            handle: string;
            /**
             * @description Address of the profile; null is unknown.
             * @example https://www.instagram.com/lea.eats/
             */
            url: string | null;
            /**
             * @description The latest captured follower count; null is unknown.
             * @example 12400
             */
            followers: number | null;
            /**
             * Format: date-time
             * @description When that count was captured.
             * @example 2026-03-28T20:05:00Z
             */
            followersAt: string | null;
            /**
             * @description How that count is known; null where there is none.
             * @example platform_api
             * @enum {string|null}
             */
            followersProvenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated" | null;
            /** @description Whether the platform itself counted them; null where there is no count. */
            followersMeasured: boolean | null;
        };
        AddedAccountResponse: {
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * @description The platform.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description The handle, without `@`.
             * @example lea.eats
             */
            handle: string;
            /**
             * @description Address of the profile; null is unknown.
             * @example https://www.instagram.com/lea.eats/
             */
            url: string | null;
            /**
             * @description The latest captured follower count; null is unknown.
             * @example 12400
             */
            followers: number | null;
            /**
             * Format: date-time
             * @description When that count was captured.
             * @example 2026-03-28T20:05:00Z
             */
            followersAt: string | null;
            /**
             * @description How that count is known; null where there is none.
             * @example platform_api
             * @enum {string|null}
             */
            followersProvenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated" | null;
            /** @description Whether the platform itself counted them; null where there is no count. */
            followersMeasured: boolean | null;
            /** @description The person had this account already; it was left as it is. */
            existing: boolean;
        };
        AddedFollowerCountResponse: {
            /**
             * Format: date-time
             * @description When the platform showed this number.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Who sent it.
             * @example api_key:0198c0de-…
             */
            source: string;
            /**
             * @description How many followers the account had.
             * @example 12400
             */
            followers: number;
            /**
             * @description How the number is known.
             * @example declared
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description How it was taken, where the sender said so. */
            method: string | null;
            /** @description How good it is, where the sender said so. */
            quality: string | null;
            /** @description This moment of this source was known already; the first number stays. */
            existing: boolean;
        };
        AgentRequest: {
            /**
             * @description The agent’s name.
             * @example Agence Plume
             */
            name?: string | null;
            /**
             * Format: email
             * @description The agent’s address.
             * @example camille@example.com
             */
            email?: string | null;
            /**
             * @description The agent’s number.
             * @example +33561000000
             */
            phone?: string | null;
        };
        AgentResponse: {
            /**
             * @description The agent’s name.
             * @example Agence Plume
             */
            name: string | null;
            /**
             * Format: email
             * @description The agent’s address.
             * @example camille@example.com
             */
            email: string | null;
            /**
             * @description The agent’s number.
             * @example +33561000000
             */
            phone: string | null;
        };
        AgreeDeliverablesRequest: {
            /** @description What is agreed. */
            items: components["schemas"]["NewDeliverableRequest"][];
        };
        AgreedDeliverablesResponse: {
            /** @description What was agreed now. */
            items: components["schemas"]["DeliverableResponse"][];
        };
        AgreedItemDto: {
            /**
             * @description Where it is to appear.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What is to appear.
             * @example story
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description How many of them.
             * @example 2
             */
            count: number;
            /**
             * @description Hours after the event’s start by which it is due.
             * @example 48
             */
            dueHours: number;
        };
        AnswerRequest: {
            /**
             * @description What is said.
             * @example accept
             * @enum {string}
             */
            answer: "accept" | "decline" | "withdraw";
            /**
             * @description People who come, the guest included; as before where not given.
             * @example 2
             */
            partySize?: number | null;
            /** @description Who comes along, as far as named; as before where not given. */
            companions?: components["schemas"]["CompanionDto"][] | null;
        };
        ApiKeyListResponse: {
            /** @description This page’s keys. */
            items: components["schemas"]["ApiKeyResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ApiKeyResponse: {
            /**
             * Format: uuid
             * @description The key’s id, not its secret.
             */
            id: string;
            /**
             * @description What the key is for.
             * @example Social listening
             */
            name: string;
            /**
             * @description The secret’s last four characters.
             * @example x7Qa
             */
            hint: string;
            /**
             * @description The permissions that the key grants.
             * @example [
             *       "metrics:write"
             *     ]
             */
            scopes: string[];
            /**
             * @description Whether it works: `active`; `expiring` where it was replaced, or has two weeks left at most; `expired` or `revoked` where it does not any more.
             * @example active
             * @enum {string}
             */
            state: "active" | "expiring" | "expired" | "revoked";
            /**
             * @description Who made it, as kind:id; `system` where an operator did.
             * @example member:01890a5d-ac96-774b-bcce-b302099a8057
             */
            createdBy: string;
            /**
             * @description The name of the member who made it.
             * @example Camille Morel
             */
            createdByName: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working by itself.
             * @example 2026-03-28T20:05:00Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             * @example 2026-03-28T20:05:00Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             * @example 2026-03-28T20:05:00Z
             */
            revokedAt: string | null;
            /**
             * Format: uuid
             * @description The key that was made to take its place.
             */
            replacedBy: string | null;
        };
        AuditActorResponse: {
            /**
             * @description What kind of actor.
             * @example member
             * @enum {string}
             */
            kind: "member" | "api_key" | "guest" | "connection" | "system";
            /**
             * @description The user, API key, invitation or connection; null for the system itself.
             * @example 0198c0de-0000-7000-8000-000000000000
             */
            id: string | null;
            /**
             * @description What they are called now; null where nobody knows any more.
             * @example Agathe Roumiguier
             */
            name: string | null;
        };
        AuditEntryListResponse: {
            /** @description This page’s entries. */
            items: components["schemas"]["AuditEntryResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        AuditEntryResponse: {
            /**
             * Format: uuid
             * @description The entry’s id.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was done.
             * @example 2026-03-28T20:05:00Z
             */
            at: string;
            /**
             * @description What was done.
             * @example event.changed
             */
            action: string;
            /** @description Who did it. */
            actor: components["schemas"]["AuditActorResponse"];
            /** @description To what it was done. */
            subject: components["schemas"]["AuditSubjectResponse"];
            /**
             * @description The fields that changed, as they were; null where there was nothing. A value that the log may not hold is `{ "withheld": "personal" }`, `"secret"`, or `"size"` where it was too large.
             * @example {
             *       "seats": 120
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The fields as they became; null where nothing is left. A value that the log may not hold is `{ "withheld": "personal" }`, `"secret"`, or `"size"` where it was too large.
             * @example {
             *       "seats": 150
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The request or job, as the server’s log names it. */
            requestId: string;
            /** @description From where; null where nobody called, or once 365 days are over. */
            origin: components["schemas"]["AuditOriginResponse"] | null;
        };
        AuditOriginResponse: {
            /**
             * @description The address.
             * @example 192.0.2.7
             */
            ip: string;
            /**
             * @description What the program said it is.
             * @example curl/8.5.0
             */
            userAgent: string | null;
        };
        AuditSubjectResponse: {
            /**
             * @description What kind of thing.
             * @example event
             */
            type: string;
            /**
             * @description Its id.
             * @example 0198c0de-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description What it is called now; null where it has no name, or none any more.
             * @example Toulouse – Lyon
             */
            name: string | null;
        };
        BindPostRequest: {
            /**
             * Format: uuid
             * @description The deliverable that the post fulfils.
             */
            deliverableId: string;
        };
        BudgetLineRequest: {
            /**
             * @description What the money is for.
             * @example Hospitality
             */
            label: string;
            /** @description How much. */
            money: components["schemas"]["MoneyDto"];
        };
        BudgetLineResponse: {
            /**
             * Format: uuid
             * @description The line; a new one where the list is replaced.
             */
            id: string;
            /**
             * @description What the money is for.
             * @example Hospitality
             */
            label: string;
            /** @description How much. */
            money: components["schemas"]["MoneyDto"];
        };
        ByProvenanceResponse: {
            /** @description What the platform’s API said. */
            platform_api?: number;
            /** @description What the platform sent by itself. */
            platform_webhook?: number;
            /** @description What stands in the platform’s export files. */
            platform_export?: number;
            /** @description What was read off screenshots. */
            screenshot?: number;
            /** @description What the influencer declared. */
            declared?: number;
            /** @description What was estimated. */
            estimated?: number;
        };
        CampaignListResponse: {
            /** @description This page’s campaigns. */
            items: components["schemas"]["CampaignResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        CampaignResponse: {
            /**
             * Format: uuid
             * @description The campaign.
             */
            id: string;
            /**
             * @description The name.
             * @example Season 2026
             */
            name: string;
            /**
             * Format: date
             * @description First day, in the workspace’s time zone.
             * @example 2026-03-28
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, included.
             * @example 2026-06-30
             */
            endsOn: string;
            /**
             * @description Hashtags without `#`, as typed.
             * @example [
             *       "AllezLesBleus"
             *     ]
             */
            hashtags: string[];
            /**
             * @description Handles to mention, without `@`.
             * @example [
             *       "stade.exemple"
             *     ]
             */
            mentions: string[];
            /** @description What is to be reached, in numbers. */
            objectives: components["schemas"]["ObjectiveResponse"][];
            /** @description Cash that may be spent. */
            budget: components["schemas"]["BudgetLineResponse"][];
            /**
             * @description What guests are asked to show and to say.
             * @example Show the stands, name the club.
             */
            brief: string | null;
            /**
             * @description The region for which regional reach is told.
             * @example Occitanie
             */
            region: string | null;
            /** @description The people over whom net reach is estimated; null is: the workspace’s. */
            universe: components["schemas"]["CampaignUniverseResponse"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
        };
        CampaignUniverseRequest: {
            /**
             * @description How many people there are.
             * @example 6100000
             */
            population: number;
            /**
             * @description Who they are.
             * @example Occitanie, all residents
             */
            label: string;
        };
        CampaignUniverseResponse: {
            /**
             * @description How many people there are.
             * @example 6100000
             */
            population: number;
            /**
             * @description Who they are.
             * @example Occitanie, all residents
             */
            label: string;
        };
        ChangeConnectionRequest: {
            /**
             * @description What the connection is for.
             * @example Instagram stories
             */
            name?: string;
            /**
             * @description Whether it takes deliveries; where not, it answers as if it were not there.
             * @example true
             */
            enabled?: boolean;
        };
        ChangePasswordRequest: {
            /** @description The password until now. */
            currentPassword: string;
            /**
             * @description The password from now on; a common or easily guessed one is refused.
             * @example seagulls over the Garonne
             */
            newPassword: string;
        };
        ChangePostRequest: {
            /**
             * @description What it is.
             * @example reel
             * @enum {string}
             */
            format?: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description The platform’s id of the post.
             * @example 17895695668004550
             */
            externalId?: string | null;
            /**
             * Format: uri
             * @description Any address of the post.
             * @example https://www.instagram.com/reel/C9xExample1/
             */
            url?: string | null;
            /**
             * Format: date-time
             * @description When it appeared.
             * @example 2026-03-28T20:05:00Z
             */
            publishedAt?: string;
            /**
             * @description The words beside it.
             * @example What a night!
             */
            caption?: string | null;
            /**
             * Format: uuid
             * @description The invitation that it came of.
             */
            invitationId?: string | null;
            /**
             * Format: uuid
             * @description The event that it is about.
             */
            eventId?: string | null;
            /**
             * Format: uuid
             * @description The campaign that it counts for.
             */
            campaignId?: string | null;
        };
        ChangeRoleRequest: {
            /**
             * @description What they may do here.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
        };
        CheckInDto: {
            /**
             * Format: uuid
             * @description Whose, by invitation; or else by ticket.
             */
            invitationId?: string | null;
            /**
             * @description Whose, by the ticket that was shown.
             * @example 4f2k9x0wq7m3n8r5t1v6z2h0ab
             */
            ticket?: string | null;
            /**
             * Format: date-time
             * @description When it was scanned.
             * @example 2026-03-28T20:05:00Z
             */
            at: string;
            /**
             * @description The device that scanned.
             * @example door-north-1
             */
            deviceId: string;
            /**
             * @description The device’s own name of this scan: sent again, it is done once.
             * @example 7f3a-0001
             */
            nonce: string;
            /** @description false takes a check-in back; true where not given. */
            present?: boolean | null;
        };
        CheckInResponse: {
            /**
             * @description The scan.
             * @example 7f3a-0001
             */
            nonce: string;
            /**
             * @description What became of it.
             * @example checked_in
             * @enum {string}
             */
            outcome: "checked_in" | "already" | "undone" | "refused";
            /**
             * @description Why it was refused.
             * @example unknown
             * @enum {string|null}
             */
            reason: "unknown" | "revoked" | "not_accepted" | "event_cancelled" | "not_checked_in" | "newer_check_in" | "nonce_reused" | null;
            /**
             * Format: uuid
             * @description Whose it is; null where it is nobody’s here.
             */
            invitationId: string | null;
            /**
             * @description The guest’s name.
             * @example Inès Laurent
             */
            guestName: string | null;
            /**
             * @description People of the party.
             * @example 2
             */
            partySize: number | null;
            /**
             * Format: date-time
             * @description When the guest first came in.
             * @example 2026-03-28T20:05:00Z
             */
            at: string | null;
        };
        CheckInsRequest: {
            /** @description The scans, in their order, of at most 20 devices. */
            checkIns: components["schemas"]["CheckInDto"][];
        };
        CheckInsResponse: {
            /** @description One answer a scan, in the order of the request. */
            items: components["schemas"]["CheckInResponse"][];
        };
        CheckedFollowerCountResponse: {
            /**
             * Format: date-time
             * @description When the platform showed this number.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Who sent it.
             * @example api_key:0198c0de-…
             */
            source: string;
            /**
             * @description How many followers the account had.
             * @example 12400
             */
            followers: number;
            /**
             * @description How the number is known.
             * @example declared
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description How it was taken, where the sender said so. */
            method: string | null;
            /** @description How good it is, where the sender said so. */
            quality: string | null;
            /** @description Whether the platform itself counted; else it was told, read off or guessed. */
            measured: boolean;
            /** @description What looks wrong about it, beside the count before; it keeps nothing out. */
            warnings: components["schemas"]["FollowerWarningResponse"][];
        };
        CompanionDto: {
            /**
             * @description Their name.
             * @example Sacha Martin
             */
            name: string;
        };
        CompanionResponse: {
            /**
             * @description Their name.
             * @example Sacha Martin
             */
            name: string;
        };
        CompanyProviderResponse: {
            /**
             * @description What people call it.
             * @example Company account
             */
            name: string;
            /**
             * @description Its issuer, as OpenID Connect names it.
             * @example https://login.company.example
             */
            issuer: string;
        };
        CompletePasswordResetRequest: {
            /** @description What follows the # in the link of the mail. */
            token: string;
            /**
             * @description The password from now on; a common or easily guessed one is refused.
             * @example seagulls over the Garonne
             */
            password: string;
        };
        ConnectionDeliveryDetailsResponse: {
            /**
             * Format: uuid
             * @description The delivery’s id here.
             */
            id: string;
            /**
             * @description Its `webhook-id`, or the SHA-256 of its body where the sender names none.
             * @example msg_p5jXN8AQM9LWM0D4loKWxJek
             */
            key: string;
            /**
             * @description `waiting` to be read; `read`; `failed` as a whole.
             * @example read
             * @enum {string}
             */
            state: "waiting" | "read" | "failed";
            /**
             * @description Why it failed: the code of a problem.
             * @example delivery_unreadable
             */
            problem: string | null;
            /**
             * @description Whether its body is kept. Where it failed, or readings of it were refused, it can then be replayed.
             * @example false
             */
            isKept: boolean;
            /**
             * @description Length of its body.
             * @example 239
             */
            bytes: number;
            /**
             * @description How often it came again.
             * @example 0
             */
            repeats: number;
            /**
             * Format: date-time
             * @description When it first came.
             * @example 2026-03-28T20:05:00Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was read or failed.
             * @example 2026-03-28T20:05:00Z
             */
            finishedAt: string | null;
            /**
             * @description Readings stored; null until it is read.
             * @example 1
             */
            accepted: number | null;
            /**
             * @description Readings known already; null until it is read.
             * @example 1
             */
            duplicates: number | null;
            /**
             * @description Readings kept until their post is logged; null until it is read.
             * @example 1
             */
            unmatched: number | null;
            /**
             * @description Parts that are no readings, such as other fields of Meta’s webhook; null until it is read.
             * @example 1
             */
            ignored: number | null;
            /**
             * @description Readings not stored; null until it is read.
             * @example 1
             */
            rejectedCount: number | null;
            /** @description Readings not stored, and why. */
            rejected: components["schemas"]["RejectedReadingResponse"][];
        };
        ConnectionDeliveryListResponse: {
            /** @description This page’s deliveries. */
            items: components["schemas"]["ConnectionDeliveryResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ConnectionDeliveryResponse: {
            /**
             * Format: uuid
             * @description The delivery’s id here.
             */
            id: string;
            /**
             * @description Its `webhook-id`, or the SHA-256 of its body where the sender names none.
             * @example msg_p5jXN8AQM9LWM0D4loKWxJek
             */
            key: string;
            /**
             * @description `waiting` to be read; `read`; `failed` as a whole.
             * @example read
             * @enum {string}
             */
            state: "waiting" | "read" | "failed";
            /**
             * @description Why it failed: the code of a problem.
             * @example delivery_unreadable
             */
            problem: string | null;
            /**
             * @description Whether its body is kept. Where it failed, or readings of it were refused, it can then be replayed.
             * @example false
             */
            isKept: boolean;
            /**
             * @description Length of its body.
             * @example 239
             */
            bytes: number;
            /**
             * @description How often it came again.
             * @example 0
             */
            repeats: number;
            /**
             * Format: date-time
             * @description When it first came.
             * @example 2026-03-28T20:05:00Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was read or failed.
             * @example 2026-03-28T20:05:00Z
             */
            finishedAt: string | null;
            /**
             * @description Readings stored; null until it is read.
             * @example 1
             */
            accepted: number | null;
            /**
             * @description Readings known already; null until it is read.
             * @example 1
             */
            duplicates: number | null;
            /**
             * @description Readings kept until their post is logged; null until it is read.
             * @example 1
             */
            unmatched: number | null;
            /**
             * @description Parts that are no readings, such as other fields of Meta’s webhook; null until it is read.
             * @example 1
             */
            ignored: number | null;
            /**
             * @description Readings not stored; null until it is read.
             * @example 1
             */
            rejectedCount: number | null;
        };
        ConnectionListResponse: {
            /** @description This page’s connections. */
            items: components["schemas"]["ConnectionResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ConnectionResponse: {
            /**
             * Format: uuid
             * @description The connection’s id.
             */
            id: string;
            /**
             * @description How its deliveries are signed.
             * @example signed
             * @enum {string}
             */
            kind: "meta" | "signed";
            /**
             * @description What the connection is for.
             * @example Instagram stories
             */
            name: string;
            /**
             * @description Whether it takes deliveries.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: uri
             * @description Where deliveries are sent. It is no secret: the signature decides.
             * @example https://tribune.example/api/connections/AZ…/signed
             */
            address: string;
            /** @description What Meta asks for beside the address; null for other kinds. */
            verifyToken: string | null;
            /**
             * Format: date-time
             * @description Until when the former secret counts, too.
             * @example 2026-03-28T20:05:00Z
             */
            formerSecretUntil: string | null;
            /**
             * @description Who made it, as kind:id.
             * @example member:01890a5d-ac96-774b-bcce-b302099a8057
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a delivery came last, of those still known.
             * @example 2026-03-28T20:05:00Z
             */
            lastDeliveryAt: string | null;
            /**
             * @description Deliveries that failed.
             * @example 0
             */
            failedDeliveries: number;
            /**
             * @description Deliveries of Meta’s that were read, but of which readings were refused; they can be replayed.
             * @example 0
             */
            partlyRefusedDeliveries: number;
        };
        CreateApiKeyRequest: {
            /**
             * @description What the key is for.
             * @example Social listening
             */
            name: string;
            /**
             * @description The permissions that the key grants.
             * @example [
             *       "posts:write",
             *       "metrics:write"
             *     ]
             */
            scopes: ("workspace:read" | "workspace:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "single-sign-on:read" | "single-sign-on:write" | "audit-log:read" | "webhooks:read" | "webhooks:write" | "influencers:read" | "influencers:write" | "campaigns:read" | "campaigns:write" | "events:read" | "events:write" | "invitations:read" | "invitations:write" | "guest-lists:read" | "check-ins:write" | "posts:read" | "posts:write" | "deliverables:read" | "deliverables:write" | "metrics:read" | "metrics:write" | "connections:read" | "connections:write" | "reports:read")[];
            /**
             * Format: date-time
             * @description When it stops working by itself.
             * @example 2026-03-28T20:05:00Z
             */
            expiresAt?: string | null;
        };
        CreateCampaignRequest: {
            /**
             * @description The name, kept exactly as it is given.
             * @example Season 2026
             */
            name: string;
            /**
             * Format: date
             * @description First day, in the workspace’s time zone.
             * @example 2026-03-28
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, included.
             * @example 2026-06-30
             */
            endsOn: string;
            /**
             * @description Hashtags, with or without `#`; case and accents do not make two of one.
             * @example [
             *       "AllezLesBleus"
             *     ]
             */
            hashtags?: string[] | null;
            /**
             * @description Handles to mention, with or without `@`.
             * @example [
             *       "stade.exemple"
             *     ]
             */
            mentions?: string[] | null;
            /** @description What is to be reached, in numbers. */
            objectives?: components["schemas"]["ObjectiveRequest"][] | null;
            /** @description Cash that may be spent, line by line. */
            budget?: components["schemas"]["BudgetLineRequest"][] | null;
            /**
             * @description What guests are asked to show and to say.
             * @example Show the stands, name the club.
             */
            brief?: string | null;
            /**
             * @description The region for which regional reach is told.
             * @example Occitanie
             */
            region?: string | null;
            /** @description The people over whom net reach is estimated; null is: the workspace’s. */
            universe?: components["schemas"]["CampaignUniverseRequest"] | null;
        };
        CreateEventRequest: {
            /**
             * Format: uuid
             * @description The campaign that it belongs to.
             */
            campaignId?: string | null;
            /**
             * @description What kind of gathering it is.
             * @example match
             * @enum {string}
             */
            kind: "match" | "premiere" | "concert" | "launch" | "festival" | "conference" | "exhibition" | "dinner" | "other";
            /**
             * @description Its name, as guests read it.
             * @example Toulouse – Lyon
             */
            title: string;
            /** @description Where it takes place. */
            venue: components["schemas"]["VenueDto"];
            /**
             * Format: date-time
             * @description When it begins.
             * @example 2026-03-28T20:05:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2026-03-28T22:00:00Z
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description When guests may come in.
             * @example 2026-03-28T18:30:00Z
             */
            doorsAt?: string | null;
            /**
             * Format: date-time
             * @description The last moment to answer; the start where none is given.
             * @example 2026-03-27T12:00:00Z
             */
            rsvpDeadline?: string | null;
            /**
             * @description Seats for guests and their companions.
             * @example 40
             */
            seats: number;
            /** @description What one seat is worth. */
            seatValue?: components["schemas"]["MoneyDto"] | null;
            /**
             * @description A draft cannot be answered before it is opened; open where none is given.
             * @example open
             * @enum {string|null}
             */
            state?: "draft" | "open" | null;
        };
        CreateInfluencerRequest: {
            /**
             * @description The name, kept exactly as it is given.
             * @example Léa Martin
             */
            name: string;
            /**
             * @description The field in which the person has influence.
             * @example food
             * @enum {string}
             */
            field: "sport" | "cinema" | "television" | "music" | "food" | "fashion" | "art" | "literature" | "science" | "technology" | "gaming" | "travel" | "local_life" | "politics" | "business" | "media" | "humour" | "other";
            /**
             * Format: email
             * @description The main address.
             * @example camille@example.com
             */
            email?: string | null;
            /**
             * @description Every address, the main one first.
             * @example [
             *       "camille@example.com"
             *     ]
             */
            emails?: string[] | null;
            /**
             * @description Every number, the main one first.
             * @example [
             *       "+33 6 12 34 56 78"
             *     ]
             */
            phones?: string[] | null;
            /**
             * @description Language in which they are written to, BCP 47.
             * @example fr
             */
            locale?: string | null;
            /**
             * @description Where they live or are heard.
             * @example Occitanie
             */
            region?: string | null;
            /**
             * @description Languages in which they publish, BCP 47.
             * @example [
             *       "fr",
             *       "oc"
             *     ]
             */
            languages?: string[] | null;
            /** @description Who handles their business. */
            agent?: components["schemas"]["AgentRequest"] | null;
            /**
             * @description Words of your own for grouping people; case and accents do not count.
             * @example [
             *       "derby"
             *     ]
             */
            tags?: string[] | null;
            /**
             * @description Private notes of the team.
             * @example Vegetarian.
             */
            notes?: string | null;
            /** @description Their accounts. */
            accounts?: components["schemas"]["AccountRequest"][] | null;
        };
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description Where deliveries are posted to: https on port 443, of the public internet.
             * @example https://partner.example/hooks/tribune
             */
            url: string;
            /**
             * @description What listens there.
             * @example Our CRM
             */
            description?: string | null;
            /**
             * @description What it is told of; the document’s `webhooks` say what each type holds.
             * @example [
             *       "invitation.answered",
             *       "post.logged"
             *     ]
             */
            eventTypes: ("influencer.do_not_contact" | "event.opened" | "event.rescheduled" | "event.cancelled" | "invitation.sent" | "invitation.answered" | "invitation.revoked" | "guest.checked_in" | "post.logged" | "post.changed" | "deliverable.published" | "deliverable.verified" | "deliverable.missed" | "deliverable.waived" | "deliverable.reopened" | "readings.received")[];
        };
        CreatedInfluencerResponse: {
            /**
             * Format: uuid
             * @description The influencer.
             */
            id: string;
            /**
             * @description The name.
             * @example Léa Martin
             */
            name: string;
            /**
             * @description The field in which the person has influence.
             * @example food
             * @enum {string}
             */
            field: "sport" | "cinema" | "television" | "music" | "food" | "fashion" | "art" | "literature" | "science" | "technology" | "gaming" | "travel" | "local_life" | "politics" | "business" | "media" | "humour" | "other";
            /**
             * @description Language in which they are written to; null is unknown.
             * @example fr
             */
            locale: string | null;
            /**
             * @description Where they live or are heard.
             * @example Occitanie
             */
            region: string | null;
            /**
             * @description Languages in which they publish.
             * @example [
             *       "fr"
             *     ]
             */
            languages: string[];
            /**
             * Format: email
             * @description The main address; null for who may not read influencers.
             * @example camille@example.com
             */
            email: string | null;
            /**
             * @description Every address, the main one first; none for who may not read influencers.
             * @example [
             *       "camille@example.com"
             *     ]
             */
            emails: string[];
            /**
             * @description Every number, the main one first; none for who may not read influencers.
             * @example [
             *       "+33 6 12 34 56 78"
             *     ]
             */
            phones: string[];
            /** @description Who handles their business; null for who may not read influencers. */
            agent: components["schemas"]["AgentResponse"] | null;
            /**
             * @description Words for grouping people.
             * @example [
             *       "derby"
             *     ]
             */
            tags: string[];
            /**
             * @description Private notes; null where there are none, and for who may not both read and change influencers.
             * @example Vegetarian.
             */
            notes: string | null;
            /** @description Their accounts. */
            accounts: components["schemas"]["AccountResponse"][];
            /** @description There where they may not be contacted, else null. */
            doNotContact: components["schemas"]["DoNotContactResponse"] | null;
            /**
             * Format: date-time
             * @description When the person was added.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the person was last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
            /** @description The e-mail address or a handle was known: this is that person, left exactly as they were. */
            existing: boolean;
        };
        DayFiguresResponse: {
            /**
             * Format: date
             * @description The day, in the time zone of the workspace.
             * @example 2026-03-28
             */
            date: string;
            /** @description What that day’s readings left at its end; nothing is carried over. */
            metrics: components["schemas"]["MetricValuesResponse"];
            /**
             * @description Which of these values nobody measured: told, read off or guessed.
             * @example [
             *       "reach"
             *     ]
             */
            unmeasured: ("views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits")[];
            /** @description Likes, comments, shares, saves and replies, of those that are known. */
            engagements: number | null;
        };
        DeliverableListResponse: {
            /** @description This page’s deliverables, what is due first comes first. */
            items: components["schemas"]["DeliverableResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        DeliverableResponse: {
            /**
             * Format: uuid
             * @description The deliverable’s id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The invitation on which it was agreed.
             */
            invitationId: string;
            /**
             * Format: uuid
             * @description Who owes it.
             */
            influencerId: string;
            /**
             * Format: uuid
             * @description The invitation’s event.
             */
            eventId: string;
            /**
             * Format: uuid
             * @description The account on which it must appear; null for any.
             */
            accountId: string | null;
            /**
             * @description Where it must appear.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it must be.
             * @example story
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description How many posts were agreed.
             * @example 2
             */
            count: number;
            /**
             * @description How many posts fulfil it by now.
             * @example 1
             */
            published: number;
            /**
             * Format: date-time
             * @description Posts from before this moment do not fulfil it by themselves.
             * @example 2026-03-28T20:05:00Z
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description Until when it is due.
             * @example 2026-03-28T20:05:00Z
             */
            dueAt: string;
            /**
             * @description Hashtags that the caption must bear.
             * @example [
             *       "#FierDeMonEquipe"
             *     ]
             */
            hashtags: string[];
            /**
             * @description Where it stands.
             * @example expected
             * @enum {string}
             */
            state: "expected" | "published" | "verified" | "missed" | "waived";
            /** @description Ids of the posts that fulfil it, the oldest first. */
            posts: string[];
            /**
             * Format: date-time
             * @description When it was agreed.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
        };
        DoNotContactRequest: {
            /**
             * @description Why they may not be contacted.
             * @example Asked us by e-mail to stop.
             */
            reason: string;
        };
        DoNotContactResponse: {
            /**
             * Format: date-time
             * @description Since when they may not be contacted.
             * @example 2026-03-28T20:05:00Z
             */
            since: string;
            /**
             * @description Why.
             * @example Asked us by e-mail to stop.
             */
            reason: string;
        };
        DoorEventResponse: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /**
             * @description Its name.
             * @example Toulouse – Lyon
             */
            title: string;
            /**
             * @description The place.
             * @example Stade de la Victoire
             */
            venueName: string;
            /**
             * @description IANA zone: the clock on its wall.
             * @example Europe/Paris
             */
            timeZone: string;
            /**
             * Format: date-time
             * @description When guests may come in.
             * @example 2026-03-28T20:05:00Z
             */
            doorsAt: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             * @example 2026-03-28T20:05:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2026-03-28T22:00:00Z
             */
            endsAt: string;
            /**
             * @description open or closed.
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "closed" | "cancelled";
            /**
             * @description People who said that they come, companions included.
             * @example 38
             */
            expected: number;
            /**
             * @description People of the parties that came in.
             * @example 12
             */
            present: number;
        };
        DoorEventsResponse: {
            /** @description Events about now, the first to begin first. */
            items: components["schemas"]["DoorEventResponse"][];
        };
        EngagementRateResponse: {
            /**
             * @description Σ engagements / Σ reach, of the posts that know both.
             * @example 0.052
             */
            byReach: number | null;
            /**
             * @description Σ engagements / Σ views, of the posts that know both.
             * @example 0.031
             */
            byViews: number | null;
            /**
             * @description Σ engagements / Σ followers at posting time, of the posts that know both.
             * @example 0.018
             */
            byFollowers: number | null;
        };
        EventListResponse: {
            /** @description This page’s events. */
            items: components["schemas"]["EventResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        EventResponse: {
            /**
             * Format: uuid
             * @description The event.
             */
            id: string;
            /**
             * Format: uuid
             * @description The campaign that it belongs to.
             */
            campaignId: string | null;
            /**
             * @description What kind of gathering it is.
             * @example match
             * @enum {string}
             */
            kind: "match" | "premiere" | "concert" | "launch" | "festival" | "conference" | "exhibition" | "dinner" | "other";
            /**
             * @description Its name, as guests read it.
             * @example Toulouse – Lyon
             */
            title: string;
            /** @description Where it takes place. */
            venue: components["schemas"]["VenueResponse"];
            /**
             * Format: date-time
             * @description When guests may come in.
             * @example 2026-03-28T20:05:00Z
             */
            doorsAt: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             * @example 2026-03-28T20:05:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2026-03-28T22:00:00Z
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description The last moment to answer; the start where it is null.
             * @example 2026-03-27T12:00:00Z
             */
            rsvpDeadline: string | null;
            /**
             * @description Seats for guests and their companions.
             * @example 40
             */
            seats: number;
            /**
             * @description Seats accepted, or held for those who were offered them.
             * @example 31
             */
            seatsTaken: number;
            /**
             * @description Seats that nobody holds.
             * @example 9
             */
            seatsFree: number;
            /** @description What one seat is worth. */
            seatValue: components["schemas"]["MoneyDto"] | null;
            /**
             * @description draft: not to be answered yet; closed: no longer; cancelled: for good.
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "closed" | "cancelled";
            /**
             * Format: date-time
             * @description When it was added.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a host last changed it.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
        };
        EventRowResponse: {
            /**
             * @description Posts.
             * @example 42
             */
            posts: number;
            /**
             * @description Σ views.
             * @example 1200000
             */
            views: number | null;
            /**
             * @description Σ impressions.
             * @example 1500000
             */
            impressions: number | null;
            /**
             * @description Σ of the posts’ reach: contacts, not people.
             * @example 900000
             */
            grossReach: number | null;
            /**
             * @description Σ likes, comments, shares, saves and replies, of what is known.
             * @example 47000
             */
            engagements: number | null;
            /** @description Engagement rates, each with its denominator in its name. */
            engagementRate: components["schemas"]["EngagementRateResponse"];
            /**
             * @description Σ clicks on links.
             * @example 3100
             */
            clicks: number | null;
            /** @description How much of each sum nobody measured: read off a screenshot, declared or estimated. */
            unmeasured: components["schemas"]["UnmeasuredResponse"];
            /**
             * Format: uuid
             * @description Whom or what the row is about; null for posts about none, and for the rest.
             */
            id: string | null;
            /**
             * @description Its name.
             * @example Camille Durand
             */
            name: string | null;
            /**
             * @description How many further rows are added up in this last one; 0 for a row of its own.
             * @example 0
             */
            others: number;
            /** @description Its seats; null for posts about no event of the scope. */
            seats: components["schemas"]["ReportSeatsResponse"] | null;
        };
        FigureResponse: {
            /**
             * @description The value.
             * @example 1200
             */
            value: number;
            /**
             * Format: date-time
             * @description When the reading that gave it was captured.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description The provenance of that reading.
             * @example platform_api
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description Whether the platform counted it; else it was told, read off or guessed. */
            measured: boolean;
            /** @description What it counts, where the platform has changed that; null where it never did. */
            methodology: components["schemas"]["MethodologyResponse"] | null;
        };
        FiguresResponse: {
            /** @description Times the content was played or shown. */
            views: components["schemas"]["FigureResponse"] | null;
            /** @description People (accounts) who saw the post at least once. */
            reach: components["schemas"]["FigureResponse"] | null;
            /** @description Times the post was displayed, repeats included. */
            impressions: components["schemas"]["FigureResponse"] | null;
            /** @description Likes and other reactions standing; negative where the platform says so. */
            likes: components["schemas"]["FigureResponse"] | null;
            /** @description Comments standing. */
            comments: components["schemas"]["FigureResponse"] | null;
            /** @description Times the post was shared, reposted or sent on. */
            shares: components["schemas"]["FigureResponse"] | null;
            /** @description Times the post was saved or bookmarked. */
            saves: components["schemas"]["FigureResponse"] | null;
            /** @description Private answers to a story. */
            replies: components["schemas"]["FigureResponse"] | null;
            /** @description Clicks on the links of the post. */
            clicks: components["schemas"]["FigureResponse"] | null;
            /** @description Follows of the account that came from the post. */
            follows: components["schemas"]["FigureResponse"] | null;
            /** @description Visits to the profile that came from the post. */
            profileVisits: components["schemas"]["FigureResponse"] | null;
        };
        FirstWorkspaceRequest: {
            /**
             * @description Its name on screen.
             * @example Sud-Ouest
             */
            name: string;
            /**
             * @description Its name in addresses.
             * @example sud-ouest
             */
            slug: string;
            /**
             * @description The zone in which reports count days; Europe/Paris unless told.
             * @example Europe/Paris
             */
            timeZone?: string;
            /**
             * @description Language of mails to people who named none; fr unless told.
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /**
             * @description Currency proposed for new amounts, ISO 4217; EUR unless told.
             * @example EUR
             */
            currency?: string;
        };
        FollowerCountListResponse: {
            /** @description This page’s counts. */
            items: components["schemas"]["CheckedFollowerCountResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        FollowerCountRequest: {
            /**
             * @description How many followers the account has.
             * @example 12400
             */
            followers: number;
            /**
             * Format: date-time
             * @description When the platform showed this number; now unless told.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt?: string | null;
            /**
             * @description How the number is known; `declared` unless told.
             * @example platform_api
             * @enum {string|null}
             */
            provenance?: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated" | null;
        };
        FollowerWarningResponse: {
            /**
             * @description What looks wrong.
             * @example followers_doubled
             * @enum {string}
             */
            code: "followers_doubled" | "followers_halved" | "captured_in_future";
            /** @description One sentence, in the caller’s language. */
            detail: string;
        };
        FollowersThenResponse: {
            /**
             * @description How many followed the account.
             * @example 12400
             */
            value: number;
            /**
             * Format: date-time
             * @description When they were counted.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Where the count comes from.
             * @example declared
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description Whether the platform counted them; else told, read off or guessed. */
            measured: boolean;
        };
        GroupRoleDto: {
            /**
             * @description The group, exactly as the provider spells it.
             * @example comms-managers
             */
            group: string;
            /**
             * @description What its people may do here; of several groups, the strongest role counts.
             * @example manager
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
        };
        GuestEventResponse: {
            /**
             * @description What kind of gathering it is.
             * @example match
             * @enum {string}
             */
            kind: "match" | "premiere" | "concert" | "launch" | "festival" | "conference" | "exhibition" | "dinner" | "other";
            /**
             * @description Its name.
             * @example Toulouse – Lyon
             */
            title: string;
            /**
             * @description Whether it can be answered.
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "closed" | "cancelled";
            /** @description Where it takes place. */
            venue: components["schemas"]["GuestVenueResponse"];
            /**
             * Format: date-time
             * @description When guests may come in.
             * @example 2026-03-28T20:05:00Z
             */
            doorsAt: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             * @example 2026-03-28T20:05:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2026-03-28T22:00:00Z
             */
            endsAt: string;
        };
        GuestListResponse: {
            /** @description This page’s guests, by name. */
            items: components["schemas"]["ListedGuestResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        GuestResponse: {
            /** @description What the guest is invited to. */
            event: components["schemas"]["GuestEventResponse"];
            /**
             * @description Who invites.
             * @example Sud-Ouest
             */
            host: string;
            /**
             * @description Who is invited.
             * @example Inès Laurent
             */
            guestName: string;
            /**
             * @description The most people that it is for, the guest included.
             * @example 2
             */
            partyLimit: number;
            /**
             * @description People who come, or would come.
             * @example 2
             */
            partySize: number;
            /** @description Companions who were named. */
            companions: components["schemas"]["CompanionResponse"][];
            /**
             * @description What was answered.
             * @example accepted
             * @enum {string}
             */
            answer: "pending" | "accepted" | "declined" | "waitlisted" | "offered" | "expired" | "withdrawn";
            /**
             * @description The guest’s place in line, 1 is the next; null where they do not wait.
             * @example 3
             */
            waitlistPosition: number | null;
            /**
             * Format: date-time
             * @description Until when offered seats are held.
             * @example 2026-03-28T20:05:00Z
             */
            offeredUntil: string | null;
            /**
             * @description What to show at the door; null unless the guest comes, to an event that takes place.
             * @example 4f2k9x0wq7m3n8r5t1v6z2h0ab
             */
            ticket: string | null;
            /**
             * Format: date-time
             * @description The last moment to answer.
             * @example 2026-03-27T12:00:00Z
             */
            rsvpDeadline: string;
            /**
             * @description Whether an answer is possible now.
             * @example true
             */
            mayAnswer: boolean;
            /**
             * @description Whether the guest may give up their seats or their place in line now.
             * @example true
             */
            mayWithdraw: boolean;
            /**
             * @description false: the host did not take the invitation back.
             * @example false
             */
            revoked: boolean;
            /** @description What the campaign is about. */
            brief: string | null;
            /**
             * @description Hashtags to use.
             * @example [
             *       "match"
             *     ]
             */
            hashtags: string[];
            /**
             * @description Accounts to mention.
             * @example [
             *       "club"
             *     ]
             */
            mentions: string[];
            /** @description What was agreed in exchange. */
            deliverables: components["schemas"]["InvitationDeliverableResponse"][];
        };
        GuestVenueResponse: {
            /**
             * @description The place.
             * @example Stade de la Victoire
             */
            name: string;
            /**
             * @description Its town.
             * @example Toulouse
             */
            city: string;
            /** @description Where exactly. */
            address: string | null;
            /**
             * @description IANA zone: the clock on its wall.
             * @example Europe/Paris
             */
            timeZone: string;
        };
        Health: {
            /**
             * @description Always `ok`: anything else is a problem.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        InfluencerListResponse: {
            /** @description This page’s influencers. */
            items: components["schemas"]["InfluencerResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        InfluencerResponse: {
            /**
             * Format: uuid
             * @description The influencer.
             */
            id: string;
            /**
             * @description The name.
             * @example Léa Martin
             */
            name: string;
            /**
             * @description The field in which the person has influence.
             * @example food
             * @enum {string}
             */
            field: "sport" | "cinema" | "television" | "music" | "food" | "fashion" | "art" | "literature" | "science" | "technology" | "gaming" | "travel" | "local_life" | "politics" | "business" | "media" | "humour" | "other";
            /**
             * @description Language in which they are written to; null is unknown.
             * @example fr
             */
            locale: string | null;
            /**
             * @description Where they live or are heard.
             * @example Occitanie
             */
            region: string | null;
            /**
             * @description Languages in which they publish.
             * @example [
             *       "fr"
             *     ]
             */
            languages: string[];
            /**
             * Format: email
             * @description The main address; null for who may not read influencers.
             * @example camille@example.com
             */
            email: string | null;
            /**
             * @description Every address, the main one first; none for who may not read influencers.
             * @example [
             *       "camille@example.com"
             *     ]
             */
            emails: string[];
            /**
             * @description Every number, the main one first; none for who may not read influencers.
             * @example [
             *       "+33 6 12 34 56 78"
             *     ]
             */
            phones: string[];
            /** @description Who handles their business; null for who may not read influencers. */
            agent: components["schemas"]["AgentResponse"] | null;
            /**
             * @description Words for grouping people.
             * @example [
             *       "derby"
             *     ]
             */
            tags: string[];
            /**
             * @description Private notes; null where there are none, and for who may not both read and change influencers.
             * @example Vegetarian.
             */
            notes: string | null;
            /** @description Their accounts. */
            accounts: components["schemas"]["AccountResponse"][];
            /** @description There where they may not be contacted, else null. */
            doNotContact: components["schemas"]["DoNotContactResponse"] | null;
            /**
             * Format: date-time
             * @description When the person was added.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the person was last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
        };
        InfluencerRowResponse: {
            /**
             * @description Posts.
             * @example 42
             */
            posts: number;
            /**
             * @description Σ views.
             * @example 1200000
             */
            views: number | null;
            /**
             * @description Σ impressions.
             * @example 1500000
             */
            impressions: number | null;
            /**
             * @description Σ of the posts’ reach: contacts, not people.
             * @example 900000
             */
            grossReach: number | null;
            /**
             * @description Σ likes, comments, shares, saves and replies, of what is known.
             * @example 47000
             */
            engagements: number | null;
            /** @description Engagement rates, each with its denominator in its name. */
            engagementRate: components["schemas"]["EngagementRateResponse"];
            /**
             * @description Σ clicks on links.
             * @example 3100
             */
            clicks: number | null;
            /** @description How much of each sum nobody measured: read off a screenshot, declared or estimated. */
            unmeasured: components["schemas"]["UnmeasuredResponse"];
            /**
             * Format: uuid
             * @description Whom or what the row is about; null for posts about none, and for the rest.
             */
            id: string | null;
            /**
             * @description Its name.
             * @example Camille Durand
             */
            name: string | null;
            /**
             * @description How many further rows are added up in this last one; 0 for a row of its own.
             * @example 0
             */
            others: number;
            /**
             * @description Accounts that carried these posts.
             * @example 2
             */
            accounts: number;
            /** @description People that these posts reached; does not add up over the rows. */
            netReach: components["schemas"]["NetReachResponse"];
        };
        InvitationChangeResponse: {
            /**
             * Format: uuid
             * @description The change.
             */
            id: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-28T20:05:00Z
             */
            at: string;
            /**
             * @description Who, as kind:id; `system` where it came by itself.
             * @example guest:0198c1c2-0000-7000-8000-000000000000
             */
            by: string;
            /**
             * @description What changed.
             * @example answer
             * @enum {string}
             */
            axis: "delivery" | "answer" | "presence" | "revocation" | "party";
            /**
             * @description What it was.
             * @example pending
             */
            from: string | null;
            /**
             * @description What it became.
             * @example accepted
             */
            to: string | null;
            /** @description How, where that is not evident. */
            note: string | null;
        };
        InvitationDeliverableResponse: {
            /**
             * Format: uuid
             * @description The deliverable.
             */
            id: string;
            /**
             * @description Where it is to appear.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What is to appear.
             * @example story
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description How many were agreed.
             * @example 2
             */
            count: number;
            /**
             * @description How many appeared.
             * @example 1
             */
            published: number;
            /**
             * Format: date-time
             * @description By when it is due.
             * @example 2026-03-28T20:05:00Z
             */
            dueAt: string;
            /**
             * @description expected, published, verified, missed or waived.
             * @example expected
             */
            state: string;
        };
        InvitationHistoryResponse: {
            /** @description This page’s changes. */
            items: components["schemas"]["InvitationChangeResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        InvitationLinkResponse: {
            /** @description Which workspace invites. */
            workspace: components["schemas"]["InvitingWorkspaceResponse"];
            /**
             * Format: email
             * @description The invited address.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description What accepting lets them do there.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * Format: date-time
             * @description When the link stops working.
             * @example 2026-03-28T20:05:00Z
             */
            expiresAt: string;
            /** @description Whether the address has an account: then sign in with it before accepting. */
            hasAccount: boolean;
        };
        InvitationListResponse: {
            /** @description This page’s invitations. */
            items: components["schemas"]["InvitationResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        InvitationResponse: {
            /**
             * Format: uuid
             * @description The invitation.
             */
            id: string;
            /**
             * Format: uuid
             * @description The event.
             */
            eventId: string;
            /**
             * Format: uuid
             * @description The guest.
             */
            influencerId: string;
            /**
             * @description The guest’s name.
             * @example Inès Laurent
             */
            influencerName: string;
            /**
             * @description The most people that it is for, the guest included.
             * @example 2
             */
            partyLimit: number;
            /**
             * @description People who come, or would come.
             * @example 2
             */
            partySize: number;
            /**
             * @description How far the invitation has come.
             * @example sent
             * @enum {string}
             */
            delivery: "draft" | "queued" | "sent" | "delivered" | "bounced";
            /**
             * @description What the guest said.
             * @example accepted
             * @enum {string}
             */
            answer: "pending" | "accepted" | "declined" | "waitlisted" | "offered" | "expired" | "withdrawn";
            /**
             * @description Whether the guest came.
             * @example expected
             * @enum {string}
             */
            presence: "expected" | "present" | "absent";
            /**
             * Format: date-time
             * @description When the guest last answered.
             * @example 2026-03-28T20:05:00Z
             */
            answeredAt: string | null;
            /**
             * @description The place that was given out on the waiting list: lower came earlier.
             * @example 3
             */
            waitlistPosition: number | null;
            /**
             * Format: date-time
             * @description Until when offered seats are held.
             * @example 2026-03-28T20:05:00Z
             */
            offeredUntil: string | null;
            /**
             * Format: date-time
             * @description When the guest first came in.
             * @example 2026-03-28T20:05:00Z
             */
            presentAt: string | null;
            /**
             * Format: date-time
             * @description When the host took it back.
             * @example 2026-03-28T20:05:00Z
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When it last went out.
             * @example 2026-03-28T20:05:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /** @description Companions who were named. */
            companions: components["schemas"]["CompanionResponse"][];
            /**
             * Format: uri
             * @description The guest’s personal link: whoever has it answers for the guest. Null without `invitations:write`.
             * @example https://tribune.example/guest/AZjB…
             */
            guestUrl: string | null;
            /**
             * @description What the guest shows at the door; null unless they come, and without `invitations:write`.
             * @example 4f2k9x0wq7m3n8r5t1v6z2h0ab
             */
            ticket: string | null;
            /** @description What was agreed in exchange. */
            deliverables: components["schemas"]["InvitationDeliverableResponse"][];
        };
        InviteMemberRequest: {
            /**
             * Format: email
             * @description The address to be written to; whoever follows the link has it.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description What they may do here.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * @description Language of the mail; the workspace’s where it is not told.
             * @example fr
             * @enum {string|null}
             */
            locale?: "fr" | "en" | null;
        };
        InviteRequest: {
            /**
             * Format: uuid
             * @description The event.
             */
            eventId: string;
            /**
             * Format: uuid
             * @description Who is invited, where it is one.
             */
            influencerId?: string | null;
            /**
             * @description People whom the one invitation is for, the guest included; 1 where not given.
             * @example 2
             */
            partySize?: number | null;
            /** @description What is agreed in exchange for the one invitation. */
            deliverables?: components["schemas"]["AgreedItemDto"][] | null;
            /** @description Who is invited, where it is many; all of them or nobody. */
            invitations?: components["schemas"]["InviteeDto"][] | null;
        };
        InviteeDto: {
            /**
             * Format: uuid
             * @description Who is invited.
             */
            influencerId: string;
            /**
             * @description People whom the invitation is for, the guest included; 1 where not given.
             * @example 2
             */
            partySize?: number | null;
            /** @description What is agreed in exchange. */
            deliverables?: components["schemas"]["AgreedItemDto"][] | null;
        };
        InvitingWorkspaceResponse: {
            /**
             * @description Its name on screen.
             * @example Sud-Ouest
             */
            name: string;
        };
        KeyRowResponse: {
            /**
             * @description Posts.
             * @example 42
             */
            posts: number;
            /**
             * @description Σ views.
             * @example 1200000
             */
            views: number | null;
            /**
             * @description Σ impressions.
             * @example 1500000
             */
            impressions: number | null;
            /**
             * @description Σ of the posts’ reach: contacts, not people.
             * @example 900000
             */
            grossReach: number | null;
            /**
             * @description Σ likes, comments, shares, saves and replies, of what is known.
             * @example 47000
             */
            engagements: number | null;
            /** @description Engagement rates, each with its denominator in its name. */
            engagementRate: components["schemas"]["EngagementRateResponse"];
            /**
             * @description Σ clicks on links.
             * @example 3100
             */
            clicks: number | null;
            /** @description How much of each sum nobody measured: read off a screenshot, declared or estimated. */
            unmeasured: components["schemas"]["UnmeasuredResponse"];
            /**
             * @description The platform or format.
             * @example instagram
             */
            key: string;
            /**
             * @description The same word.
             * @example instagram
             */
            name: string;
        };
        ListedGuestResponse: {
            /**
             * Format: uuid
             * @description The invitation.
             */
            invitationId: string;
            /**
             * @description The guest’s name.
             * @example Inès Laurent
             */
            name: string;
            /**
             * @description People of the party, the guest included.
             * @example 2
             */
            partySize: number;
            /** @description Companions who were named. */
            companions: components["schemas"]["CompanionResponse"][];
            /**
             * @description What the guest said.
             * @example accepted
             * @enum {string}
             */
            answer: "pending" | "accepted" | "declined" | "waitlisted" | "offered" | "expired" | "withdrawn";
            /**
             * @description Whether the guest came.
             * @example expected
             * @enum {string}
             */
            presence: "expected" | "present" | "absent";
            /**
             * Format: date-time
             * @description When the guest first came in.
             * @example 2026-03-28T20:05:00Z
             */
            presentAt: string | null;
        };
        LogPostRequest: {
            /**
             * Format: uuid
             * @description Who published it.
             */
            influencerId: string;
            /**
             * Format: uuid
             * @description The invitation that it came of.
             */
            invitationId?: string | null;
            /**
             * Format: uuid
             * @description The event that it is about; the invitation’s unless told.
             */
            eventId?: string | null;
            /**
             * Format: uuid
             * @description The campaign that it counts for; the event’s unless told.
             */
            campaignId?: string | null;
            /**
             * @description Where it appeared.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it is.
             * @example reel
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description The platform’s id of the post; read from `url` where that holds it.
             * @example 17895695668004550
             */
            externalId?: string | null;
            /**
             * Format: uri
             * @description Any address of the post. One of `url` and `externalId` is needed.
             * @example https://www.instagram.com/reel/C9xExample1/
             */
            url?: string | null;
            /**
             * Format: date-time
             * @description When it appeared; since 1990, and at most 366 days ahead.
             * @example 2026-03-28T20:05:00Z
             */
            publishedAt: string;
            /**
             * @description The words beside it.
             * @example What a night! #FierDeMonEquipe
             */
            caption?: string | null;
        };
        LoggedPostResponse: {
            /**
             * Format: uuid
             * @description The post’s id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who published it.
             */
            influencerId: string;
            /**
             * Format: uuid
             * @description The account it appeared on, where known.
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description The invitation that it came of.
             */
            invitationId: string | null;
            /**
             * Format: uuid
             * @description The event that it is about.
             */
            eventId: string | null;
            /**
             * Format: uuid
             * @description The campaign that it counts for.
             */
            campaignId: string | null;
            /**
             * Format: uuid
             * @description The deliverable that it fulfils.
             */
            deliverableId: string | null;
            /**
             * @description `rule` where it was bound by itself, else who bound it.
             * @example rule
             */
            boundBy: string | null;
            /**
             * @description Where it appeared.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it is.
             * @example reel
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description The platform’s id of the post.
             * @example 17895695668004550
             */
            externalId: string | null;
            /**
             * @description Its one address, without tracking.
             * @example https://www.instagram.com/reel/C9xExample1/
             */
            url: string | null;
            /**
             * Format: date-time
             * @description When it appeared.
             * @example 2026-03-28T20:05:00Z
             */
            publishedAt: string;
            /**
             * @description The words beside it; null where they are not known.
             * @example What a night!
             */
            caption: string | null;
            /**
             * Format: date-time
             * @description When it was logged.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
            /**
             * @description Whether it was logged before; then only gaps were filled.
             * @example false
             */
            existing: boolean;
        };
        MakeConnectionRequest: {
            /**
             * @description `meta` for Meta’s own webhook (Instagram stories); `signed` for a system that signs as Standard Webhooks says.
             * @example signed
             * @enum {string}
             */
            kind: "meta" | "signed";
            /**
             * @description What the connection is for.
             * @example Instagram stories
             */
            name: string;
            /** @description The secret of your app at Meta, with which Meta signs. Required for `meta`, and for no other kind. It is never shown again. */
            appSecret?: string | null;
        };
        ManyInvitationsResponse: {
            /** @description The invitations, in the order of the request. */
            items: components["schemas"]["InvitationResponse"][];
        };
        MemberInvitationListResponse: {
            /** @description This page’s invitations. */
            items: components["schemas"]["MemberInvitationResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        MemberInvitationResponse: {
            /**
             * Format: uuid
             * @description The invitation.
             */
            id: string;
            /**
             * Format: email
             * @description The address that was written to.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description What accepting lets them do here.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * @description Language of the mail.
             * @example fr
             * @enum {string}
             */
            locale: "fr" | "en";
            /**
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            state: "open" | "accepted" | "revoked" | "expired";
            /**
             * @description How far the newest mail came.
             * @example sent
             * @enum {string}
             */
            delivery: "queued" | "sent" | "bounced";
            /**
             * @description Who invited: `member:` or `api_key:` and an id, or `system`.
             * @example member:0198c0de-0000-7000-8000-000000000000
             */
            invitedBy: string;
            /**
             * Format: date-time
             * @description When the address was first invited.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the newest link stops working.
             * @example 2026-03-28T20:05:00Z
             */
            expiresAt: string;
        };
        MemberListResponse: {
            /** @description This page’s members. */
            items: components["schemas"]["MemberResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        MemberResponse: {
            /**
             * Format: uuid
             * @description The user.
             */
            userId: string;
            /**
             * @description Their name; null where the user was deleted.
             * @example Camille Durand
             */
            name: string | null;
            /**
             * Format: email
             * @description Their address; null where the user was deleted.
             * @example camille@example.com
             */
            email: string | null;
            /**
             * @description What they may do here.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * @description Who gave the role: `hand`, somebody here; `single_sign_on`, groups of the company’s provider, which may take it away again.
             * @example hand
             * @enum {string}
             */
            source: "hand" | "single_sign_on";
            /**
             * Format: date-time
             * @description Since when they are a member.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
        };
        MethodologyResponse: {
            /**
             * @description Stable name of what is counted.
             * @example youtube_views_from_start
             * @enum {string}
             */
            code: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * Format: date
             * @description The day since which the platform counts so; null is from the beginning.
             * @example 2026-08-27
             */
            since: string | null;
            /** @description What is counted, in the caller’s language. */
            detail: string;
        };
        MethodologyRowResponse: {
            /**
             * @description Stable name of what is counted.
             * @example youtube_views_from_start
             * @enum {string}
             */
            code: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * Format: date
             * @description The day since which the platform counts so; null is from the beginning.
             * @example 2026-08-27
             */
            since: string | null;
            /** @description What is counted, in the caller’s language. */
            detail: string;
            /**
             * @description The counter.
             * @example views
             * @enum {string}
             */
            metric: "views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits";
            /**
             * @description Posts whose figure is of this meaning.
             * @example 12
             */
            posts: number;
            /**
             * @description What these come to.
             * @example 340000
             */
            value: number | null;
        };
        MetricMethodologyResponse: {
            /**
             * @description Stable name of what is counted.
             * @example youtube_views_from_start
             * @enum {string}
             */
            code: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * Format: date
             * @description The day since which the platform counts so; null is from the beginning.
             * @example 2026-08-27
             */
            since: string | null;
            /** @description What is counted, in the caller’s language. */
            detail: string;
            /**
             * @description The counter.
             * @example views
             * @enum {string}
             */
            metric: "views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits";
        };
        MetricValuesResponse: {
            /**
             * @description Times the content was played or shown.
             * @example 1200
             */
            views: number | null;
            /**
             * @description People (accounts) who saw the post at least once.
             * @example 1200
             */
            reach: number | null;
            /**
             * @description Times the post was displayed, repeats included.
             * @example 1200
             */
            impressions: number | null;
            /**
             * @description Likes and other reactions standing; negative where the platform says so.
             * @example 1200
             */
            likes: number | null;
            /**
             * @description Comments standing.
             * @example 1200
             */
            comments: number | null;
            /**
             * @description Times the post was shared, reposted or sent on.
             * @example 1200
             */
            shares: number | null;
            /**
             * @description Times the post was saved or bookmarked.
             * @example 1200
             */
            saves: number | null;
            /**
             * @description Private answers to a story.
             * @example 1200
             */
            replies: number | null;
            /**
             * @description Clicks on the links of the post.
             * @example 1200
             */
            clicks: number | null;
            /**
             * @description Follows of the account that came from the post.
             * @example 1200
             */
            follows: number | null;
            /**
             * @description Visits to the profile that came from the post.
             * @example 1200
             */
            profileVisits: number | null;
        };
        MetricsRequest: {
            /**
             * @description Times the content was played or shown.
             * @example 1200
             */
            views?: number | null;
            /**
             * @description People (accounts) who saw the post at least once.
             * @example 1200
             */
            reach?: number | null;
            /**
             * @description Times the post was displayed, repeats included.
             * @example 1200
             */
            impressions?: number | null;
            /**
             * @description Likes and other reactions standing; negative where the platform says so.
             * @example 1200
             */
            likes?: number | null;
            /**
             * @description Comments standing.
             * @example 1200
             */
            comments?: number | null;
            /**
             * @description Times the post was shared, reposted or sent on.
             * @example 1200
             */
            shares?: number | null;
            /**
             * @description Times the post was saved or bookmarked.
             * @example 1200
             */
            saves?: number | null;
            /**
             * @description Private answers to a story.
             * @example 1200
             */
            replies?: number | null;
            /**
             * @description Clicks on the links of the post.
             * @example 1200
             */
            clicks?: number | null;
            /**
             * @description Follows of the account that came from the post.
             * @example 1200
             */
            follows?: number | null;
            /**
             * @description Visits to the profile that came from the post.
             * @example 1200
             */
            profileVisits?: number | null;
            /**
             * @description How many follow the account: of an account alone, never with the others.
             * @example 12400
             */
            followers?: number | null;
        };
        MoneyDto: {
            /**
             * @description Amount in minor units (cents).
             * @example 25000
             */
            amount: number;
            /**
             * @description Currency, ISO 4217.
             * @example EUR
             */
            currency: string;
        };
        MyWorkspaceResponse: {
            /**
             * Format: uuid
             * @description The workspace.
             */
            id: string;
            /**
             * @description Its name in addresses.
             * @example demo
             */
            slug: string;
            /**
             * @description Its name on screen.
             * @example Sud-Ouest
             */
            name: string;
            /**
             * @description The user’s role in it.
             * @example manager
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * @description Whether it lets in sessions only that showed a second factor.
             * @example false
             */
            secondFactorRequired: boolean;
        };
        NetReachResponse: {
            /**
             * @description At least: the reach of the largest account.
             * @example 400000
             */
            low: number | null;
            /**
             * @description Estimate: the largest post inside each account, Sainsbury across accounts.
             * @example 664000
             */
            best: number | null;
            /**
             * @description At most: the gross reach or the universe, whichever is smaller.
             * @example 900000
             */
            high: number | null;
            /**
             * @description How many people there are to reach.
             * @example 1000000
             */
            universe: number;
        };
        NewApiKeyResponse: {
            /**
             * Format: uuid
             * @description The key’s id.
             */
            id: string;
            /**
             * @description The key itself: send it as `Authorization: Bearer …`. It is shown this once.
             * @example trb_…
             */
            secret: string;
        };
        NewDeliverableRequest: {
            /**
             * @description Where it must appear.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it must be.
             * @example story
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description How many posts of the kind.
             * @example 2
             */
            count: number;
            /**
             * @description Due so many hours after the event’s start; moves with the event.
             * @example 24
             */
            dueHours?: number | null;
            /**
             * Format: date-time
             * @description Due at this moment. One of `dueHours` and `dueAt`.
             * @example 2026-03-28T20:05:00Z
             */
            dueAt?: string | null;
            /**
             * Format: uuid
             * @description The account on which it must appear; any of the guest’s unless told.
             */
            accountId?: string | null;
            /**
             * @description Hashtags that the caption must bear, where it is known; none unless told.
             * @example [
             *       "#FierDeMonEquipe"
             *     ]
             */
            hashtags?: string[] | null;
        };
        NewMemberInvitationResponse: {
            /**
             * Format: uuid
             * @description The invitation.
             */
            id: string;
            /**
             * Format: email
             * @description The address that was written to.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description What accepting lets them do here.
             * @example analyst
             * @enum {string}
             */
            role: "admin" | "manager" | "analyst" | "door";
            /**
             * @description Language of the mail.
             * @example fr
             * @enum {string}
             */
            locale: "fr" | "en";
            /**
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            state: "open" | "accepted" | "revoked" | "expired";
            /**
             * @description How far the newest mail came.
             * @example sent
             * @enum {string}
             */
            delivery: "queued" | "sent" | "bounced";
            /**
             * @description Who invited: `member:` or `api_key:` and an id, or `system`.
             * @example member:0198c0de-0000-7000-8000-000000000000
             */
            invitedBy: string;
            /**
             * Format: date-time
             * @description When the address was first invited.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the newest link stops working.
             * @example 2026-03-28T20:05:00Z
             */
            expiresAt: string;
            /** @description An open invitation of this address was replaced; its link is void. */
            existing: boolean;
        };
        NewSecondFactorResponse: {
            /**
             * @description Codes that each open once where the app is lost; they are shown this one time.
             * @example [
             *       "k3Wq9-Zt7Pm"
             *     ]
             */
            recoveryCodes: string[];
            /**
             * @description For the authenticator app, to be shown as a QR code.
             * @example otpauth://totp/Tribune:camille%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Tribune&digits=6&period=30
             */
            uri: string;
            /**
             * @description The same secret in base 32, to be typed into the app.
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
        };
        NewSecretResponse: {
            /**
             * Format: uuid
             * @description The connection’s id.
             */
            id: string;
            /**
             * Format: uri
             * @description Where deliveries are sent. It is no secret: the signature decides.
             * @example https://tribune.example/api/connections/AZ…/signed
             */
            address: string;
            /**
             * @description The secret to sign with, shown this once; null for `meta`, where it is the app’s.
             * @example whsec_…
             */
            secret: string | null;
            /** @description What Meta asks for beside the address; null for other kinds. */
            verifyToken: string | null;
        };
        ObjectiveRequest: {
            /**
             * @description What is counted.
             * @example netReach
             * @enum {string}
             */
            metric: "views" | "reach" | "netReach" | "impressions" | "engagements" | "posts" | "guests" | "clicks" | "customers";
            /**
             * @description The number to reach.
             * @example 500000
             */
            target: number;
            /**
             * Format: date
             * @description Until which day; null is: until the campaign ends.
             * @example 2026-03-28
             */
            deadline?: string | null;
        };
        ObjectiveResponse: {
            /**
             * Format: uuid
             * @description The objective; a new one where the list is replaced.
             */
            id: string;
            /**
             * @description What is counted.
             * @example netReach
             * @enum {string}
             */
            metric: "views" | "reach" | "netReach" | "impressions" | "engagements" | "posts" | "guests" | "clicks" | "customers";
            /**
             * @description The number to reach.
             * @example 500000
             */
            target: number;
            /**
             * Format: date
             * @description Until which day; null is: until the campaign ends.
             * @example 2026-03-28
             */
            deadline: string | null;
        };
        OpenSessionResponse: {
            /**
             * Format: uuid
             * @description The session.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             * @example 2026-03-28T20:05:00Z
             */
            lastSeenAt: string;
            /**
             * @description How its holder proved who they are.
             * @example password
             * @enum {string}
             */
            method: "password" | "single_sign_on" | "invitation" | "setup";
            /**
             * @description The address that it began from.
             * @example 192.0.2.7
             */
            ipAddress: string | null;
            /**
             * @description What the browser said of itself then.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            userAgent: string | null;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        PasswordResetRequest: {
            /**
             * Format: email
             * @description The address of the account.
             * @example camille@example.com
             */
            email: string;
        };
        PostFiguresResponse: {
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /**
             * @description How many readings the post has.
             * @example 42
             */
            readings: number;
            /**
             * Format: date-time
             * @description When the latest reading was captured.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string | null;
            /** @description The current figures. */
            figures: components["schemas"]["FiguresResponse"];
            /** @description Likes, comments, shares, saves and replies, of those that are known. */
            engagements: number | null;
            /**
             * @description How much of these nobody measured.
             * @example 0
             */
            engagementsUnmeasured: number | null;
            /** @description Days on which a reading was captured, the oldest first; at most the last 400. */
            days: components["schemas"]["DayFiguresResponse"][];
            /** @description Where the series by day changes its meaning: values before and after are not to be compared. */
            breaks: components["schemas"]["SeriesBreakResponse"][];
            /** @description Followers of its account when it appeared, by which rates divide: the latest count until then, else the earliest known. */
            followers: components["schemas"]["FollowersThenResponse"] | null;
            /** @description What looks wrong about the readings, and about the followers of its account around that time, the newest first; it keeps nothing out. */
            warnings: components["schemas"]["WarningResponse"][];
        };
        PostListResponse: {
            /** @description This page’s posts, the newest first. */
            items: components["schemas"]["PostResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        PostReferenceRequest: {
            /**
             * Format: uuid
             * @description The post’s id here.
             */
            id?: string | null;
            /**
             * @description With `externalId`: the platform.
             * @example instagram
             * @enum {string|null}
             */
            platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other" | null;
            /**
             * @description With `platform`: the platform’s id of the post.
             * @example 17895695668004550
             */
            externalId?: string | null;
            /**
             * Format: uri
             * @description The post’s address.
             */
            url?: string | null;
        };
        PostResponse: {
            /**
             * Format: uuid
             * @description The post’s id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who published it.
             */
            influencerId: string;
            /**
             * Format: uuid
             * @description The account it appeared on, where known.
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description The invitation that it came of.
             */
            invitationId: string | null;
            /**
             * Format: uuid
             * @description The event that it is about.
             */
            eventId: string | null;
            /**
             * Format: uuid
             * @description The campaign that it counts for.
             */
            campaignId: string | null;
            /**
             * Format: uuid
             * @description The deliverable that it fulfils.
             */
            deliverableId: string | null;
            /**
             * @description `rule` where it was bound by itself, else who bound it.
             * @example rule
             */
            boundBy: string | null;
            /**
             * @description Where it appeared.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it is.
             * @example reel
             * @enum {string}
             */
            format: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
            /**
             * @description The platform’s id of the post.
             * @example 17895695668004550
             */
            externalId: string | null;
            /**
             * @description Its one address, without tracking.
             * @example https://www.instagram.com/reel/C9xExample1/
             */
            url: string | null;
            /**
             * Format: date-time
             * @description When it appeared.
             * @example 2026-03-28T20:05:00Z
             */
            publishedAt: string;
            /**
             * @description The words beside it; null where they are not known.
             * @example What a night!
             */
            caption: string | null;
            /**
             * Format: date-time
             * @description When it was logged.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
        };
        /** @description A refusal, as RFC 9457 writes it. */
        Problem: {
            /**
             * @description Address that names and explains the kind of problem.
             * @example /api/problems/invalid_input
             */
            type: string;
            title: string;
            status: number;
            /** @description One sentence for a person, in their language. */
            detail: string;
            /** @description Stable name of the kind of problem. */
            code: string;
            /** @description Under which the server logged the request. */
            requestId: string;
            errors?: {
                /** @description JSON pointer into the body, or `?name` of a query parameter. */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ProblemExplanation: {
            /**
             * @description The address of this explanation.
             * @example /api/problems/not_found
             */
            type: string;
            /**
             * @description Stable name of the kind of problem.
             * @example not_found
             */
            code: string;
            /**
             * @description HTTP status that it comes with.
             * @example 404
             */
            status: number;
            /**
             * @description In a few words.
             * @example Not found
             */
            title: string;
            /**
             * @description What to do about it; `{names}` stand for what changes.
             * @example There is nothing here.
             */
            detail: string;
        };
        ProfileResponse: {
            /**
             * Format: uuid
             * @description The user.
             */
            id: string;
            /**
             * @description Their name.
             * @example Camille Durand
             */
            name: string;
            /**
             * Format: email
             * @description Their address.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description Whether they have a password, or sign in at the company’s provider only.
             * @example true
             */
            hasPassword: boolean;
            /**
             * @description Whether a second factor is in force.
             * @example false
             */
            secondFactorEnabled: boolean;
        };
        ProviderResponse: {
            /**
             * @description What people call it.
             * @example Orange
             */
            name: string;
        };
        ReachProvenanceResponse: {
            /** @description Of the views. */
            views: components["schemas"]["TotalResponse"];
            /** @description Of the gross reach. */
            reach: components["schemas"]["TotalResponse"];
            /** @description Of the impressions. */
            impressions: components["schemas"]["TotalResponse"];
            /** @description Of the likes. */
            likes: components["schemas"]["TotalResponse"];
            /** @description Of the comments. */
            comments: components["schemas"]["TotalResponse"];
            /** @description Of the shares. */
            shares: components["schemas"]["TotalResponse"];
            /** @description Of the saves. */
            saves: components["schemas"]["TotalResponse"];
            /** @description Of the replies. */
            replies: components["schemas"]["TotalResponse"];
            /** @description Of the clicks. */
            clicks: components["schemas"]["TotalResponse"];
            /** @description Of the follows. */
            follows: components["schemas"]["TotalResponse"];
            /** @description Of the profile visits. */
            profileVisits: components["schemas"]["TotalResponse"];
            /** @description Of the engagements: likes, comments, shares, saves and replies, each by its own. */
            engagements: components["schemas"]["TotalResponse"];
            /** @description Of the followers over which the engagement rate by followers is taken. */
            followers: components["schemas"]["TotalResponse"];
        };
        ReachReportResponse: {
            /** @description What the report covers. */
            scope: components["schemas"]["ReportScopeResponse"];
            /**
             * Format: date-time
             * @description The moment at which things stood so.
             * @example 2026-03-28T20:05:00Z
             */
            asOf: string;
            /**
             * @description Version of the formulas.
             * @example 2026-1
             */
            formulaVersion: string;
            /** @description What all posts come to. */
            totals: components["schemas"]["ReachTotalsResponse"];
            /** @description Where each total comes from. */
            provenance: components["schemas"]["ReachProvenanceResponse"];
            /** @description What the totals add up, of the counters that platforms have redefined: how many posts’ figures are of which meaning. */
            methodologies: components["schemas"]["MethodologyRowResponse"][];
            /** @description From the invitation to the measured post. */
            funnel: components["schemas"]["ReportFunnelResponse"];
            /** @description What became of the seats. */
            seats: components["schemas"]["ReportSeatsResponse"];
            /** @description What it cost, in all and for one of each thing. */
            cost: components["schemas"]["ReportCostResponse"];
            /** @description Cumulative, day by day, from the first day to the last that brought anything. */
            timeline: components["schemas"]["TimelineRowResponse"][];
            /** @description By influencer, the largest gross reach first; the rest in one last row. */
            byInfluencer: components["schemas"]["InfluencerRowResponse"][];
            /** @description By platform. */
            byPlatform: components["schemas"]["KeyRowResponse"][];
            /** @description By format. */
            byFormat: components["schemas"]["KeyRowResponse"][];
            /** @description By event, those without posts included; the rest in one last row. */
            byEvent: components["schemas"]["EventRowResponse"][];
            /** @description Press, radio and television: not known to this version. */
            coverage: components["schemas"]["UnknownPartResponse"] | null;
            /** @description Tone of what was said: not known to this version. */
            sentiment: components["schemas"]["UnknownPartResponse"] | null;
            /** @description Comparison with other events: not known to this version. */
            benchmark: components["schemas"]["UnknownPartResponse"] | null;
        };
        ReachTotalsResponse: {
            /**
             * @description Posts.
             * @example 42
             */
            posts: number;
            /**
             * @description Σ views.
             * @example 1200000
             */
            views: number | null;
            /**
             * @description Σ impressions.
             * @example 1500000
             */
            impressions: number | null;
            /**
             * @description Σ of the posts’ reach: contacts, not people.
             * @example 900000
             */
            grossReach: number | null;
            /**
             * @description Σ likes, comments, shares, saves and replies, of what is known.
             * @example 47000
             */
            engagements: number | null;
            /** @description Engagement rates, each with its denominator in its name. */
            engagementRate: components["schemas"]["EngagementRateResponse"];
            /**
             * @description Σ clicks on links.
             * @example 3100
             */
            clicks: number | null;
            /** @description How much of each sum nobody measured: read off a screenshot, declared or estimated. */
            unmeasured: components["schemas"]["UnmeasuredResponse"];
            /**
             * @description Influencers of whom a post counts.
             * @example 17
             */
            influencers: number;
            /** @description People reached at least once: an estimate. */
            netReach: components["schemas"]["NetReachResponse"];
            /** @description Customers won; null as long as they are not traced to posts. */
            conversions: number | null;
            /**
             * @description Σ likes and other reactions.
             * @example 40000
             */
            likes: number | null;
            /**
             * @description Σ comments.
             * @example 3000
             */
            comments: number | null;
            /**
             * @description Σ shares.
             * @example 2000
             */
            shares: number | null;
            /**
             * @description Σ saves.
             * @example 1500
             */
            saves: number | null;
            /**
             * @description Σ private answers to stories.
             * @example 500
             */
            replies: number | null;
            /**
             * @description Σ follows that came from the posts.
             * @example 800
             */
            follows: number | null;
            /**
             * @description Σ profile visits that came from the posts.
             * @example 5000
             */
            profileVisits: number | null;
        };
        ReadingListResponse: {
            /** @description This page’s readings. */
            items: components["schemas"]["ReadingResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ReadingRequest: {
            /** @description The post, by exactly one of: `id`; `platform` and `externalId`; `url`. Either this or `account`. */
            post?: components["schemas"]["PostReferenceRequest"] | null;
            /** @description For a reading of an account, whose only metric is `followers`: the account, by exactly one of: `id`; `platform` and `handle`. */
            account?: components["schemas"]["AccountReferenceRequest"] | null;
            /**
             * Format: date-time
             * @description When the counters said so; at most 366 days ahead.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Where the figures come from.
             * @example platform_api
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description How they were taken, in your words. */
            method?: string | null;
            /** @description How good they are, in your words. */
            quality?: string | null;
            /** @description What the counters said; at least one is known. */
            metrics: components["schemas"]["MetricsRequest"];
            /**
             * @description What this platform alone has; kept as it is.
             * @example {
             *       "navigation": {
             *         "tapForward": 31
             *       }
             *     }
             */
            extra?: {
                [key: string]: unknown;
            } | null;
        };
        ReadingResponse: {
            /**
             * Format: date-time
             * @description When the counters said so.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * Format: date-time
             * @description When it arrived here.
             * @example 2026-03-28T20:05:00Z
             */
            receivedAt: string;
            /**
             * @description Which key or person sent it.
             * @example api_key:0198…
             */
            source: string;
            /**
             * @description Where the figures come from.
             * @example platform_api
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description Whether the platform counted them; else told, read off or guessed. */
            measured: boolean;
            /** @description How they were taken. */
            method: string | null;
            /** @description How good they are. */
            quality: string | null;
            /** @description What the counters said. */
            metrics: components["schemas"]["MetricValuesResponse"];
            /** @description What this platform alone has. */
            extra: {
                [key: string]: unknown;
            } | null;
            /** @description What its counters count, of those of which platforms have changed that. */
            methodologies: components["schemas"]["MetricMethodologyResponse"][];
        };
        ReceiptLineResponse: {
            /**
             * @description Readings stored.
             * @example 9997
             */
            accepted: number;
            /**
             * @description Readings known already: same post, moment and source.
             * @example 1
             */
            duplicates: number;
            /**
             * @description Readings kept until their post is logged.
             * @example 1
             */
            unmatched: number;
            /** @description Readings not stored, and why. */
            rejected: components["schemas"]["RejectionResponse"][];
            /**
             * @description The places of the first and of the last row that this line is about.
             * @example [
             *       0,
             *       1999
             *     ]
             */
            rows?: number[];
        };
        ReceiptResponse: {
            /**
             * @description Readings stored.
             * @example 9997
             */
            accepted: number;
            /**
             * @description Readings known already: same post, moment and source.
             * @example 1
             */
            duplicates: number;
            /**
             * @description Readings kept until their post is logged.
             * @example 1
             */
            unmatched: number;
            /** @description Readings not stored, and why. */
            rejected: components["schemas"]["RejectionResponse"][];
        };
        ReceiveReadingsRequest: {
            /** @description The readings. Each stands for itself: a bad one is answered, the others are stored. */
            readings: components["schemas"]["ReadingRequest"][];
        };
        RecoveryCodesResponse: {
            /**
             * @description Codes that each open once where the app is lost; they are shown this one time.
             * @example [
             *       "k3Wq9-Zt7Pm"
             *     ]
             */
            recoveryCodes: string[];
        };
        RejectedReadingResponse: {
            /**
             * @description The reading’s place in the delivery, from 0.
             * @example 3
             */
            index: number;
            /**
             * @description Stable name of the reason.
             * @example not_an_integer
             */
            code: string;
            /**
             * @description The field and what was expected.
             * @example metrics.likes: Expected a whole number.
             */
            detail: string;
        };
        RejectionResponse: {
            /**
             * @description The reading’s place in `readings`, from 0.
             * @example 3
             */
            index: number;
            /**
             * @description Stable name of the reason.
             * @example not_an_integer
             */
            code: string;
            /**
             * @description The field and what was expected, in the caller’s language.
             * @example metrics.likes: Expected a whole number.
             */
            detail: string;
        };
        RemoveSecondFactorRequest: {
            /**
             * @description The code that the authenticator app shows.
             * @example 492039
             */
            code?: string | null;
            /**
             * @description A recovery code, where the app is lost; each opens once.
             * @example k3Wq9-Zt7Pm
             */
            recoveryCode?: string | null;
            /** @description The user’s present password. */
            password: string;
        };
        RenewRecoveryCodesRequest: {
            /**
             * @description The code that the authenticator app shows.
             * @example 492039
             */
            code: string;
            /** @description The user’s present password. */
            password: string;
        };
        ReportCostResponse: {
            /** @description Budget of the campaign, or of all; unknown (null) for an event, influencer, platform or period. */
            cash: components["schemas"]["MoneyDto"] | null;
            /** @description Seats taken × seat value, of the events that state one; unknown (null) for a platform: a seat is not split. */
            hospitality: components["schemas"]["MoneyDto"] | null;
            /** @description The sum of the parts of cash and hospitality that are known; null where none is or currencies differ. */
            total: components["schemas"]["MoneyDto"] | null;
            /** @description Total for one seat used. */
            perSeatUsed: components["schemas"]["UnitCostDto"] | null;
            /** @description Total for a thousand people of the net reach’s best estimate. */
            perThousandReached: components["schemas"]["UnitCostDto"] | null;
            /** @description Total for one engagement. */
            perEngagement: components["schemas"]["UnitCostDto"] | null;
            /** @description Total for one customer won. */
            perCustomer: components["schemas"]["UnitCostDto"] | null;
        };
        ReportFigureResponse: {
            /**
             * @description The figure.
             * @example 12400
             */
            value: number;
            /**
             * Format: date-time
             * @description When it was read off the platform.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Where it comes from.
             * @example platform_api
             * @enum {string}
             */
            provenance: "platform_api" | "platform_webhook" | "platform_export" | "screenshot" | "declared" | "estimated";
            /** @description Whether the platform counted it; else it was told, read off or guessed. */
            measured: boolean;
            /** @description What it counts, where the platform has changed that; null where it never did. */
            methodology: components["schemas"]["ReportMethodologyResponse"] | null;
        };
        ReportFunnelResponse: {
            /**
             * @description Invitations sent, or answered without; revoked ones never count.
             * @example 40
             */
            invited: number;
            /**
             * @description Invitations answered, whatever the answer.
             * @example 31
             */
            answered: number;
            /**
             * @description Invitations accepted.
             * @example 24
             */
            accepted: number;
            /**
             * @description People in the parties that accepted.
             * @example 37
             */
            seatsAccepted: number;
            /**
             * @description Invitations of which the party came.
             * @example 22
             */
            present: number;
            /**
             * @description Invitations of which a post appeared on the platform asked for, even after the last day asked for.
             * @example 17
             */
            published: number;
            /**
             * @description Published ones with at least one figure that the platform itself counted.
             * @example 16
             */
            measured: number;
        };
        ReportMethodologyResponse: {
            /**
             * @description Stable name of what is counted.
             * @example youtube_views_from_start
             * @enum {string}
             */
            code: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * Format: date
             * @description The day since which the platform counts so; null is from the beginning.
             * @example 2026-08-27
             */
            since: string | null;
            /** @description What is counted, in the caller’s language. */
            detail: string;
        };
        ReportPostFiguresResponse: {
            /** @description Views; null is unknown. */
            views: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Reach; null is unknown. */
            reach: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Impressions; null is unknown. */
            impressions: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Likes; null is unknown. */
            likes: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Comments; null is unknown. */
            comments: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Shares; null is unknown. */
            shares: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Saves; null is unknown. */
            saves: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Replies; null is unknown. */
            replies: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Clicks; null is unknown. */
            clicks: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Follows; null is unknown. */
            follows: components["schemas"]["ReportFigureResponse"] | null;
            /** @description Profile visits; null is unknown. */
            profileVisits: components["schemas"]["ReportFigureResponse"] | null;
        };
        ReportPostListResponse: {
            /** @description This page’s posts. */
            items: components["schemas"]["ReportPostResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        ReportPostResponse: {
            /**
             * Format: uuid
             * @description The post.
             */
            postId: string;
            /**
             * Format: uuid
             * @description Whose it is.
             */
            influencerId: string;
            /**
             * @description Their name.
             * @example Camille Durand
             */
            influencerName: string;
            /**
             * @description Where it appeared.
             * @example instagram
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /**
             * @description What it is.
             * @example reel
             */
            format: string;
            /**
             * Format: uri
             * @description Its address, where known.
             */
            url: string | null;
            /**
             * Format: date-time
             * @description When it appeared.
             * @example 2026-03-28T20:05:00Z
             */
            publishedAt: string;
            /** @description The figures that entered the totals. */
            figures: components["schemas"]["ReportPostFiguresResponse"];
        };
        ReportScopeResponse: {
            /**
             * Format: uuid
             * @description The campaign asked for; null is all.
             */
            campaignId: string | null;
            /**
             * Format: uuid
             * @description The event asked for; null is all.
             */
            eventId: string | null;
            /**
             * Format: uuid
             * @description The influencer asked for; null is all.
             */
            influencerId: string | null;
            /**
             * @description The platform asked for; null is all.
             * @enum {string|null}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other" | null;
            /**
             * Format: date
             * @description First day, included; null is from the beginning.
             * @example 2026-03-28
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day, included; null is until now.
             * @example 2026-03-28
             */
            to: string | null;
            /**
             * @description Zone in which days are counted.
             * @example Europe/Paris
             */
            timeZone: string;
            /** @description The people over whom net reach is estimated. */
            universe: components["schemas"]["ReportUniverseResponse"];
        };
        ReportSeatsResponse: {
            /**
             * @description Seats of the events, or those held out to the one influencer asked for.
             * @example 60
             */
            offered: number;
            /**
             * @description Seats of parties that accepted.
             * @example 37
             */
            taken: number;
            /**
             * @description Seats of parties that came.
             * @example 34
             */
            used: number;
            /**
             * @description Offered less used, so before an event all of them; below zero where more people came than there were seats.
             * @example 26
             */
            empty: number;
            /**
             * @description Used seats of the parties that count as published in the funnel.
             * @example 28
             */
            withContent: number;
        };
        ReportUniverseResponse: {
            /**
             * @description How many people there are.
             * @example 68600000
             */
            population: number;
            /**
             * @description Who they are.
             * @example France
             */
            label: string;
        };
        RevokedGuestEventResponse: {
            /**
             * @description Its name.
             * @example Toulouse – Lyon
             */
            title: string;
        };
        RevokedGuestResponse: {
            /** @description What the guest had been invited to. */
            event: components["schemas"]["RevokedGuestEventResponse"];
            /**
             * @description Who had invited.
             * @example Sud-Ouest
             */
            host: string;
            /**
             * @description true: the host took the invitation back.
             * @example true
             */
            revoked: boolean;
        };
        RotateApiKeyRequest: {
            /**
             * @description Hours for which the old key works beside the new one, 24 unless told; 0 stops it at once.
             * @example 24
             */
            overlapHours?: number;
        };
        RotateConnectionRequest: {
            /** @description The new secret of your app at Meta. Required for `meta`, and for no other kind. */
            appSecret?: string | null;
            /**
             * @description Hours for which the former secret counts, too, 24 unless told; 0 ends it at once.
             * @example 24
             */
            overlapHours?: number;
        };
        SecondFactorCodeRequest: {
            /**
             * @description The code that the authenticator app shows.
             * @example 492039
             */
            code: string;
        };
        SecondFactorProofRequest: {
            /**
             * @description The code that the authenticator app shows.
             * @example 492039
             */
            code?: string | null;
            /**
             * @description A recovery code, where the app is lost; each opens once.
             * @example k3Wq9-Zt7Pm
             */
            recoveryCode?: string | null;
        };
        SeriesBreakResponse: {
            /**
             * Format: date
             * @description The first day whose value is of the new meaning.
             * @example 2026-08-27
             */
            date: string;
            /**
             * @description The counter.
             * @example views
             * @enum {string}
             */
            metric: "views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits";
            /**
             * @description What it counted before.
             * @enum {string}
             */
            from: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * @description What it counts from here on.
             * @enum {string}
             */
            to: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /** @description What changes, in the caller’s language. */
            detail: string;
        };
        SessionListResponse: {
            /** @description The sessions that are open, the last used first; there are never more. */
            items: components["schemas"]["OpenSessionResponse"][];
        };
        SessionResponse: {
            /**
             * @description Whether somebody is signed in, or a second factor is to be shown at /api/session/second-factor.
             * @example signed_in
             * @enum {string}
             */
            state: "signed_in" | "second_factor_needed";
            /** @description Who is signed in; null while the second factor is to be shown. */
            user: components["schemas"]["UserResponse"] | null;
            /**
             * @description Whether this session showed a second factor, to us or to the company’s provider.
             * @example false
             */
            secondFactor: boolean;
            /** @description The workspaces that the user may enter. */
            workspaces: components["schemas"]["MyWorkspaceResponse"][];
        };
        SetUpRequest: {
            /**
             * @description The token that the server printed when it started.
             * @example the text behind # in the printed address
             */
            token: string;
            /**
             * @description Name of the first admin.
             * @example Camille Durand
             */
            name: string;
            /**
             * Format: email
             * @description The address that they sign in with.
             * @example camille@example.com
             */
            email: string;
            /**
             * @description Their password; none where people sign in at the company’s provider only.
             * @example seagulls over the Garonne
             */
            password?: string | null;
            /** @description The first workspace. */
            workspace: components["schemas"]["FirstWorkspaceRequest"];
        };
        SignInOptionsResponse: {
            /**
             * @description Whether passwords are taken.
             * @example true
             */
            password: boolean;
            /** @description The company’s provider, or null where there is none. */
            singleSignOn: components["schemas"]["ProviderResponse"] | null;
            /**
             * @description Whether nobody is a user yet: the first admin is made with the token of the log.
             * @example false
             */
            setup: boolean;
        };
        SignInRequest: {
            /**
             * Format: email
             * @description The user’s address.
             * @example manager@demo.example
             */
            email: string;
            /**
             * @description The user’s password.
             * @example tribune-demo
             */
            password: string;
        };
        SignedReceiptResponse: {
            /**
             * @description Readings stored.
             * @example 2
             */
            accepted: number;
            /**
             * @description Readings known already: same post, moment and source.
             * @example 0
             */
            duplicates: number;
            /**
             * @description Readings kept until their post is logged.
             * @example 1
             */
            unmatched: number;
            /** @description Readings not stored, and why. */
            rejected: components["schemas"]["RejectedReadingResponse"][];
        };
        SingleSignOnResponse: {
            /** @description The company’s provider, which the operator sets; null where there is none. */
            provider: components["schemas"]["CompanyProviderResponse"] | null;
            /**
             * @description Whether members are let in only when they signed in at the provider.
             * @example false
             */
            required: boolean;
            /** @description The groups that give a role here, by name. */
            groupRoles: components["schemas"]["GroupRoleDto"][];
        };
        StartSecondFactorRequest: {
            /** @description The user’s present password. */
            password: string;
        };
        TimelineBreakResponse: {
            /**
             * Format: date
             * @description The first day of the new meaning.
             * @example 2026-08-27
             */
            date: string;
            /**
             * @description The counter.
             * @example views
             * @enum {string}
             */
            metric: "views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits";
            /**
             * @description What it counted before.
             * @enum {string}
             */
            from: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * @description What it counts from here on.
             * @enum {string}
             */
            to: "instagram_plays" | "instagram_views" | "instagram_impressions" | "instagram_impressions_retired" | "instagram_story_replies" | "meta_story_webhook" | "facebook_video_views" | "facebook_media_views" | "facebook_impressions" | "facebook_impressions_retired" | "facebook_post_reach" | "facebook_media_reach" | "youtube_views_watched" | "youtube_shorts_watched" | "youtube_shorts_plays" | "youtube_views_changing" | "youtube_views_from_start";
            /**
             * @description How many posts’ series break here so.
             * @example 3
             */
            posts: number;
            /** @description What changes, in the caller’s language. */
            detail: string;
        };
        TimelineRowResponse: {
            /**
             * Format: date
             * @description The day at whose end this stands.
             * @example 2026-03-28
             */
            date: string;
            /**
             * @description Posts so far.
             * @example 12
             */
            posts: number;
            /**
             * @description Σ views so far, last known values carried forward.
             * @example 300000
             */
            views: number | null;
            /**
             * @description Σ reach so far.
             * @example 210000
             */
            grossReach: number | null;
            /**
             * @description Σ engagements so far, each part carried forward by itself.
             * @example 9000
             */
            engagements: number | null;
            /** @description How much of each nobody measured: read off a screenshot, declared or estimated. */
            unmeasured: components["schemas"]["TimelineUnmeasuredResponse"];
            /** @description Counters that change their meaning on this day: the growth across it is not to be read as growth. */
            breaks: components["schemas"]["TimelineBreakResponse"][];
        };
        TimelineUnmeasuredResponse: {
            /**
             * @description Of the views.
             * @example 0
             */
            views: number | null;
            /**
             * @description Of the reach.
             * @example 20000
             */
            grossReach: number | null;
            /**
             * @description Of the engagements.
             * @example 0
             */
            engagements: number | null;
        };
        TotalResponse: {
            /**
             * @description The total.
             * @example 900000
             */
            value: number | null;
            /**
             * @description How much of it the platforms themselves counted, from 0 to 1.
             * @example 0.83
             */
            measuredShare: number | null;
            /** @description The value, split by where it comes from; what gave nothing is absent. */
            byProvenance: components["schemas"]["ByProvenanceResponse"];
            /**
             * @description Posts whose figure is unknown and so not in the total.
             * @example 3
             */
            postsWithout: number;
        };
        UnitCostDto: {
            /**
             * @description Amount in minor units (cents), fractions included: 4 decimals.
             * @example 9.2857
             */
            amount: number;
            /**
             * @description Currency, ISO 4217.
             * @example EUR
             */
            currency: string;
        };
        UniverseDto: {
            /**
             * @description How many people there are.
             * @example 6100000
             */
            population: number;
            /**
             * @description Who they are.
             * @example Occitanie, all residents
             */
            label: string;
        };
        UnknownPartResponse: Record<string, never>;
        UnmatchedPostListResponse: {
            /** @description This page’s posts. */
            items: components["schemas"]["UnmatchedPostResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        UnmatchedPostResponse: {
            /**
             * @description The platform named, or told by the address.
             * @enum {string}
             */
            platform: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
            /** @description The platform’s id of the post, where known. */
            externalId: string | null;
            /**
             * Format: uri
             * @description The address, where readings named the post by it.
             */
            url: string | null;
            /**
             * @description How many readings wait.
             * @example 12
             */
            readings: number;
            /**
             * Format: date-time
             * @description When the earliest of them was captured.
             * @example 2026-03-28T20:05:00Z
             */
            firstCapturedAt: string;
            /**
             * Format: date-time
             * @description When the latest of them was captured.
             * @example 2026-03-28T20:05:00Z
             */
            lastCapturedAt: string;
        };
        UnmeasuredResponse: {
            /**
             * @description Of the views.
             * @example 0
             */
            views: number | null;
            /**
             * @description Of the impressions.
             * @example 0
             */
            impressions: number | null;
            /**
             * @description Of the gross reach.
             * @example 90000
             */
            grossReach: number | null;
            /**
             * @description Of the engagements.
             * @example 0
             */
            engagements: number | null;
            /**
             * @description Of the clicks.
             * @example 0
             */
            clicks: number | null;
            /**
             * @description Of the followers over which the engagement rate by followers is taken.
             * @example 12400
             */
            followers: number | null;
        };
        UpdateApiKeyRequest: {
            /**
             * @description What the key is for.
             * @example Social listening
             */
            name?: string;
        };
        UpdateCampaignRequest: {
            /**
             * @description The name.
             * @example Season 2026
             */
            name?: string;
            /**
             * Format: date
             * @description First day, in the workspace’s time zone.
             * @example 2026-03-28
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day, included.
             * @example 2026-06-30
             */
            endsOn?: string;
            /**
             * @description Hashtags, with or without `#`; case and accents do not make two of one.
             * @example [
             *       "AllezLesBleus"
             *     ]
             */
            hashtags?: string[];
            /**
             * @description Handles to mention, with or without `@`.
             * @example [
             *       "stade.exemple"
             *     ]
             */
            mentions?: string[];
            /** @description What is to be reached, in numbers. */
            objectives?: components["schemas"]["ObjectiveRequest"][];
            /** @description Cash that may be spent, line by line. */
            budget?: components["schemas"]["BudgetLineRequest"][];
            /**
             * @description What guests are asked to show and to say.
             * @example Show the stands, name the club.
             */
            brief?: string | null;
            /**
             * @description The region for which regional reach is told.
             * @example Occitanie
             */
            region?: string | null;
            /** @description The people over whom net reach is estimated; null is: the workspace’s. */
            universe?: components["schemas"]["CampaignUniverseRequest"] | null;
        };
        UpdateEventRequest: {
            /**
             * Format: uuid
             * @description The campaign that it belongs to.
             */
            campaignId?: string | null;
            /**
             * @description What kind of gathering it is.
             * @example match
             * @enum {string}
             */
            kind?: "match" | "premiere" | "concert" | "launch" | "festival" | "conference" | "exhibition" | "dinner" | "other";
            /**
             * @description Its name, as guests read it.
             * @example Toulouse – Lyon
             */
            title?: string;
            /** @description Where it takes place, as a whole. */
            venue?: components["schemas"]["VenueDto"];
            /**
             * Format: date-time
             * @description When it begins.
             * @example 2026-03-28T20:05:00Z
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description When it ends.
             * @example 2026-03-28T22:00:00Z
             */
            endsAt?: string;
            /**
             * Format: date-time
             * @description When guests may come in.
             * @example 2026-03-28T20:05:00Z
             */
            doorsAt?: string | null;
            /**
             * Format: date-time
             * @description The last moment to answer.
             * @example 2026-03-28T20:05:00Z
             */
            rsvpDeadline?: string | null;
            /**
             * @description Seats for guests and their companions; not below those that are taken.
             * @example 60
             */
            seats?: number;
            /** @description What one seat is worth. */
            seatValue?: components["schemas"]["MoneyDto"] | null;
        };
        UpdateInfluencerRequest: {
            /**
             * @description The name.
             * @example Léa Martin
             */
            name?: string;
            /**
             * @description The field.
             * @example food
             * @enum {string}
             */
            field?: "sport" | "cinema" | "television" | "music" | "food" | "fashion" | "art" | "literature" | "science" | "technology" | "gaming" | "travel" | "local_life" | "politics" | "business" | "media" | "humour" | "other";
            /**
             * Format: email
             * @description The main address, the others stay; null takes it away and the next becomes main.
             * @example camille@example.com
             */
            email?: string | null;
            /**
             * @description Every address, the main one first.
             * @example [
             *       "camille@example.com"
             *     ]
             */
            emails?: string[];
            /**
             * @description Every number, the main one first.
             * @example [
             *       "+33 6 12 34 56 78"
             *     ]
             */
            phones?: string[];
            /**
             * @description Language in which they are written to, BCP 47.
             * @example fr
             */
            locale?: string | null;
            /**
             * @description Where they live or are heard.
             * @example Occitanie
             */
            region?: string | null;
            /**
             * @description Languages in which they publish, BCP 47.
             * @example [
             *       "fr",
             *       "oc"
             *     ]
             */
            languages?: string[];
            /** @description Who handles their business; replaced as a whole. */
            agent?: components["schemas"]["AgentRequest"] | null;
            /**
             * @description Words of your own for grouping people; case and accents do not count.
             * @example [
             *       "derby"
             *     ]
             */
            tags?: string[];
            /**
             * @description Private notes of the team.
             * @example Vegetarian.
             */
            notes?: string | null;
        };
        UpdateProfileRequest: {
            /**
             * @description Your name.
             * @example Camille Durand
             */
            name?: string;
        };
        UpdateSingleSignOnRequest: {
            /**
             * @description Whether members are let in only when they signed in at the company’s provider. Only who did so turns it on.
             * @example false
             */
            required: boolean;
            /** @description All groups that give a role here; those not named give none from the next sign-in on. */
            groupRoles: components["schemas"]["GroupRoleDto"][];
        };
        UpdateWebhookRequest: {
            /**
             * Format: uri
             * @description Where deliveries are posted to: https on port 443, of the public internet.
             * @example https://partner.example/hooks/tribune
             */
            url?: string;
            /**
             * @description What listens there.
             * @example Our CRM
             */
            description?: string | null;
            /**
             * @description What it is told of; the document’s `webhooks` say what each type holds.
             * @example [
             *       "invitation.answered",
             *       "post.logged"
             *     ]
             */
            eventTypes?: ("influencer.do_not_contact" | "event.opened" | "event.rescheduled" | "event.cancelled" | "invitation.sent" | "invitation.answered" | "invitation.revoked" | "guest.checked_in" | "post.logged" | "post.changed" | "deliverable.published" | "deliverable.verified" | "deliverable.missed" | "deliverable.waived" | "deliverable.reopened" | "readings.received")[];
            /** @description Whether it is told anything. Enabled again, it begins with a clean slate. */
            enabled?: boolean;
        };
        UpdateWorkspaceRequest: {
            /**
             * @description Its name on screen.
             * @example Sud-Ouest
             */
            name?: string;
            /**
             * @description The zone in which reports count days.
             * @example Europe/Paris
             */
            timeZone?: string;
            /**
             * @description Language of mails to people who named none.
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /**
             * @description Currency proposed for new amounts, ISO 4217.
             * @example EUR
             */
            currency?: string;
            /** @description The people over whom net reach is estimated. */
            universe?: components["schemas"]["UniverseDto"];
            /**
             * @description Whether members come in with a second factor only; only who has one turns it on.
             * @example true
             */
            requireSecondFactor?: boolean;
        };
        UserResponse: {
            /**
             * Format: uuid
             * @description The user.
             */
            id: string;
            /**
             * @description Their name.
             * @example Camille Durand
             */
            name: string;
            /**
             * Format: email
             * @description Their address.
             * @example camille@example.com
             */
            email: string;
        };
        VenueDto: {
            /**
             * @description The place.
             * @example Stade de la Victoire
             */
            name: string;
            /**
             * @description Its town.
             * @example Toulouse
             */
            city: string;
            /**
             * @description The clock on its wall.
             * @example Europe/Paris
             */
            timeZone: string;
            /**
             * @description Where exactly.
             * @example 1 allée du Stade, 31000 Toulouse
             */
            address?: string | null;
        };
        VenueResponse: {
            /**
             * @description The place.
             * @example Stade de la Victoire
             */
            name: string;
            /**
             * @description Its town.
             * @example Toulouse
             */
            city: string;
            /** @description Where exactly. */
            address: string | null;
            /**
             * @description IANA zone: the clock on its wall.
             * @example Europe/Paris
             */
            timeZone: string;
        };
        WarningResponse: {
            /**
             * @description What looks wrong.
             * @example counter_halved
             * @enum {string}
             */
            code: "impressions_below_reach" | "views_below_reach" | "likes_above_reach" | "negative_counter" | "counter_halved" | "comments_gone" | "captured_in_future" | "captured_before_publication" | "followers_doubled" | "followers_halved";
            /**
             * @description The counter, where it is one.
             * @enum {string|null}
             */
            metric: "views" | "reach" | "impressions" | "likes" | "comments" | "shares" | "saves" | "replies" | "clicks" | "follows" | "profileVisits" | null;
            /**
             * Format: date-time
             * @description The moment of the reading.
             * @example 2026-03-28T20:05:00Z
             */
            capturedAt: string;
            /**
             * @description Who sent the reading.
             * @example api_key:0198…
             */
            source: string;
            /** @description One sentence, in the caller’s language. */
            detail: string;
        };
        WebhookAttemptResponse: {
            /**
             * Format: date-time
             * @description When the request was made.
             * @example 2026-03-28T20:05:00Z
             */
            at: string;
            /**
             * @description Milliseconds until the answer or the failure.
             * @example 120
             */
            durationMs: number;
            /**
             * @description HTTP status of the answer; null where there was none.
             * @example 200
             */
            status: number | null;
            /**
             * @description Why there was no answer: `address_refused`, `network_refused`, `unknown_host`, `unreachable` or `timed_out`.
             * @example null
             */
            failure: string | null;
            /**
             * @description The first characters of the answer.
             * @example ok
             */
            answer: string | null;
        };
        WebhookDeliveryListResponse: {
            /** @description This page’s deliveries. */
            items: components["schemas"]["WebhookDeliveryResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        WebhookDeliveryResponse: {
            /**
             * Format: uuid
             * @description The delivery’s id.
             */
            id: string;
            /**
             * @description The `webhook-id` that the receiver sees, the same at every attempt.
             * @example msg_01890a5dac96774bbcceb302099a8057
             */
            webhookId: string;
            /**
             * @description What happened.
             * @example invitation.answered
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-03-28T20:05:00Z
             */
            at: string;
            /**
             * @description The very text that is sent; null to who lacks the permission that listening to its type needs.
             * @example {"type":"post.logged","timestamp":"2026-03-28T20:05:00.000Z","data":{}}
             */
            body: string | null;
            /**
             * @description `waiting` for its next attempt; `delivered`; `failed`, given up; `cancelled`, because the webhook was disabled first.
             * @example delivered
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "cancelled";
            /**
             * Format: date-time
             * @description When it is tried next.
             * @example 2026-03-28T20:05:00Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was planned.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             * @example 2026-03-28T20:05:00Z
             */
            finishedAt: string | null;
            /** @description The latest attempts, the last one first. */
            attempts: components["schemas"]["WebhookAttemptResponse"][];
        };
        WebhookListResponse: {
            /** @description This page’s webhooks. */
            items: components["schemas"]["WebhookResponse"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
        };
        WebhookResponse: {
            /**
             * Format: uuid
             * @description The webhook’s id.
             */
            id: string;
            /**
             * Format: uri
             * @description Where deliveries are posted to: https on port 443, of the public internet.
             * @example https://partner.example/hooks/tribune
             */
            url: string;
            /**
             * @description What listens there.
             * @example Our CRM
             */
            description: string | null;
            /**
             * @description What it is told of; the document’s `webhooks` say what each type holds.
             * @example [
             *       "invitation.answered",
             *       "post.logged"
             *     ]
             */
            eventTypes: string[];
            /** @description Whether it is told anything. */
            enabled: boolean;
            /**
             * @description Why it is told nothing: `by_hand`; `gone` where it answered 410; `failing` where nothing succeeded for five days.
             * @example null
             * @enum {string|null}
             */
            disabledBecause: "by_hand" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Since when it is told nothing.
             * @example 2026-03-28T20:05:00Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Since when every attempt failed; null where the last one succeeded.
             * @example 2026-03-28T20:05:00Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it last took a delivery, to the minute.
             * @example 2026-03-28T20:05:00Z
             */
            succeededAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation signs, too.
             * @example 2026-03-28T20:05:00Z
             */
            overlapUntil: string | null;
            /**
             * @description Who made it, as kind:id.
             * @example member:01890a5d-ac96-774b-bcce-b302099a8057
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-28T20:05:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its settings were last changed.
             * @example 2026-03-28T20:05:00Z
             */
            updatedAt: string;
        };
        WebhookSecretResponse: {
            /**
             * Format: uuid
             * @description The webhook’s id.
             */
            id: string;
            /**
             * @description The secret that deliveries are signed with, as Standard Webhooks writes it. It is shown this once.
             * @example whsec_…
             */
            secret: string;
        };
        WorkspaceResponse: {
            /**
             * Format: uuid
             * @description The workspace.
             */
            id: string;
            /**
             * @description Its name in addresses.
             * @example demo
             */
            slug: string;
            /**
             * @description Its name on screen.
             * @example Sud-Ouest
             */
            name: string;
            /**
             * @description The zone in which reports count days.
             * @example Europe/Paris
             */
            timeZone: string;
            /**
             * @description Language of mails to people who named none.
             * @example fr
             * @enum {string}
             */
            locale: "fr" | "en";
            /**
             * @description Currency proposed for new amounts, ISO 4217.
             * @example EUR
             */
            currency: string;
            /** @description The people over whom net reach is estimated where a campaign states no other. */
            universe: components["schemas"]["UniverseDto"];
            /**
             * @description Whether members come in with a second factor only.
             * @example false
             */
            requireSecondFactor: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description What is left of the quota (`r`) until it is whole again, in seconds (`t`), as draft-ietf-httpapi-ratelimit-headers-11 writes it. Every answer of a counted call has it.
         * @example "key";r=299999;t=60
         */
        RateLimit: string;
        /**
         * @description The quota (`q`) of the caller, and the seconds (`w`) for which it is.
         * @example "key";q=300000;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    confirmMetaWebhook: {
        parameters: {
            query: {
                /** @description Compared. */
                "hub.verify_token": string;
                /** @description Repeated. */
                "hub.challenge": string;
                /** @description `subscribe`. */
                "hub.mode": string;
            };
            header?: never;
            path: {
                /** @description The word out of the connection’s address. */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `handshake_refused`: The verify token is not right. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveMetaDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha256=` and the HMAC-SHA256 of the body in hex. */
                "X-Hub-Signature-256": string;
            };
            path: {
                /** @description The word out of the connection’s address. */
                address: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example instagram */
                    object?: string;
                    entry?: {
                        [key: string]: unknown;
                    }[];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `signature_invalid`: The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveSignedDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description `v1,` and the HMAC-SHA256 in base64; several with blanks between. */
                "webhook-signature": string;
                /** @description Unix seconds of this attempt; five minutes off at most. */
                "webhook-timestamp": string;
                /** @description The same at each attempt, and for one event only. */
                "webhook-id": string;
            };
            path: {
                /** @description The word out of the connection’s address. */
                address: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The type of the event.
                     * @enum {string}
                     */
                    type: "readings.reported";
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     * @example 2026-03-28T20:05:00Z
                     */
                    timestamp: string;
                    data: {
                        /** @description The readings. Each stands for itself: a bad one is answered, the others are stored. */
                        readings: components["schemas"]["ReadingRequest"][];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedReceiptResponse"];
                };
            };
            /** @description `delivery_out_of_time`: The delivery was not signed just now. `delivery_unreadable`: The delivery cannot be read. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `signature_invalid`: The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery_id_reused`: This webhook-id was used for another delivery. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuestLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the guest link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Done
             *
             *     The invitation, or what is left of one that the host took back
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestResponse"] | components["schemas"]["RevokedGuestResponse"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The secret part of the guest link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. `party_above_limit`: Party above its limit. `party_too_small`: Party too small. `too_many_companions`: Too many companions. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_here`: Already here. `answer_not_possible`: Answer not possible. `answer_too_late`: Too late to answer. `event_not_open`: Event not open. `idempotency_in_progress`: The same request is still running. `invitation_revoked`: Invitation revoked. `party_does_not_fit`: The larger party does not fit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitationLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkResponse"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_used`: The invitation was accepted already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_expired`: The invitation has expired. `member_invitation_revoked`: The invitation was taken back. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMemberInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_in_first`: Sign in to accept. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `invitation_for_another`: The invitation is for somebody else. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_used`: The invitation was accepted already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_expired`: The invitation has expired. `member_invitation_revoked`: The invitation was taken back. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Taken, and worked on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completePasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletePasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reset_link_over`: This link works no more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemExplanation"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_credentials`: Wrong address or password. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_step_over`: Begin again with the password. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_code`: This code does not open. `wrong_recovery_code`: This recovery code does not open. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSingleSignOn: {
        parameters: {
            query?: {
                /** @description Where to go afterwards: a path of this installation. The front page unless told. */
                returnTo?: string | null;
                /** @description Token of the invitation that the person follows, so that a newcomer is let in. */
                invitation?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go on at the Location */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `single_sign_on_off`: There is no single sign-on here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `single_sign_on_unavailable`: The provider does not answer. `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go on at the Location */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `single_sign_on_failed`: The provider’s answer was not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `address_of_another`: This address belongs to another account. `email_not_verified`: The provider does not vouch for the address. `no_access`: No workspace lets you in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `single_sign_on_off`: There is no single sign-on here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `single_sign_on_unavailable`: The provider does not answer. `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
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
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `setup_token_wrong`: The setup token is wrong. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup_done`: Tribune is set up already. `slug_taken`: This short name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptionsResponse"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no_password`: You have no password. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_password`: Wrong password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSecondFactorRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `single_sign_on_only`: Passwords are off here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_exists`: A second factor is set up already. `second_factor_needs_password`: A second factor needs a first one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_password`: Wrong password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeRequest"];
            };
        };
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_exists`: A second factor is set up already. `second_factor_missing`: There is no second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_code`: This code does not open. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewRecoveryCodesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_missing`: There is no second factor. `second_factor_needs_password`: A second factor needs a first one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_code`: This code does not open. `wrong_password`: Wrong password. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactorRequest"];
            };
        };
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_missing`: There is no second factor. `second_factor_needs_password`: A second factor needs a first one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_code`: This code does not open. `wrong_password`: Wrong password. `wrong_recovery_code`: This recovery code does not open. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. `too_many_attempts`: Too many attempts. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveWorkspace: {
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
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: A workspace needs an admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_first`: Show a second factor yourself first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `key_outlives_maker`: A key cannot outlive the key that makes it. `scope_above_maker`: A key cannot do more than its maker. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKeyResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `key_outlives_maker`: A key cannot outlive the key that makes it. `scope_above_maker`: A key cannot do more than its maker. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `key_expired`: This key has expired. `key_replaced_already`: This key was replaced already. `key_revoked`: This key was revoked. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description What was done. */
                action?: string;
                /** @description To what kind of thing. */
                subjectType?: string;
                /** @description To which thing: its id. */
                subjectId?: string;
                /** @description Who did it: `member:`, `api_key:` or `guest:` and an id, or `system`. */
                actor?: string;
                /** @description The first moment that counts. */
                from?: string;
                /** @description The first moment that does not count any more. */
                to?: string;
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description What was done. */
                action?: string;
                /** @description To what kind of thing. */
                subjectType?: string;
                /** @description To which thing: its id. */
                subjectId?: string;
                /** @description Who did it: `member:`, `api_key:` or `guest:` and an id, or `system`. */
                actor?: string;
                /** @description The first moment that counts. */
                from?: string;
                /** @description The first moment that does not count any more. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A CSV file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `audit_export_too_large`: The export would be too large. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of the name; case and accents do not count. */
                q?: string;
                /** @description Only campaigns with a day on or after this one. */
                from?: string;
                /** @description Only campaigns with a day on or before this one. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInsResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeConnectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `connection_above_maker`: More than you may do yourself. `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `too_many_connections`: Too many connections. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConnectionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `connection_above_maker`: More than you may do yourself. `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConnectionDeliveries: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "waiting" | "read" | "failed";
            };
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDeliveryListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConnectionDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                connectionDeliveryId: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDeliveryDetailsResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayConnectionDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                connectionDeliveryId: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDeliveryDetailsResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery_not_failed`: This delivery did not fail. `delivery_not_kept`: The delivery’s body is not kept any more. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateConnectionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `connection_above_maker`: More than you may do yourself. `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliverables: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only what was agreed on this invitation. */
                invitationId?: string;
                /** @description Only what was agreed for this event. */
                eventId?: string;
                /** @description Only what this influencer owes. */
                influencerId?: string;
                /** @description Only deliverables in this state. */
                state?: "expected" | "published" | "verified" | "missed" | "waived";
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeliverable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenDeliverable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deliverable_state`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDeliverable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deliverable_state`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveDeliverable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deliverable_state`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDoorEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorEventsResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only events of this campaign. */
                campaignId?: string;
                /** @description Only events in this state. */
                state?: "draft" | "open" | "closed" | "cancelled";
                /** @description Only events that have not ended before. */
                from?: string;
                /** @description Only events that begin by then. */
                to?: string;
                /** @description Part of the title, the venue or its town. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEventRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `capacity_below_taken`: Fewer seats than are taken. `event_cancelled`: Event cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event_transition_not_possible`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event_transition_not_possible`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuestList: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only guests with this answer. */
                answer?: "pending" | "accepted" | "declined" | "waitlisted" | "offered" | "expired" | "withdrawn";
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event_transition_not_possible`: Not possible in this state. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInfluencers: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of a name, handle or address; case and accents do not count. */
                q?: string;
                /** @description Only this field. */
                field?: "sport" | "cinema" | "television" | "music" | "food" | "fashion" | "art" | "literature" | "science" | "technology" | "gaming" | "travel" | "local_life" | "politics" | "business" | "media" | "humour" | "other";
                /** @description Only persons with an account on this platform. */
                platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
                /** @description Only persons with this tag. */
                tag?: string;
                /** @description Only this region; case does not count. */
                region?: string;
                /** @description true: only those who may not be contacted; false: only the others. */
                doNotContact?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfluencerListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInfluencer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInfluencerRequest"];
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInfluencerResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInfluencerResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `identity_conflict`: These identities belong to different people. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInfluencer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfluencerResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInfluencer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInfluencerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfluencerResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity_taken`: This belongs to another influencer. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedAccountResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedAccountResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `identity_taken`: This belongs to another influencer. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFollowerCounts: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                accountId: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowerCountListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFollowerCount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                accountId: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowerCountRequest"];
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFollowerCountResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFollowerCountResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDoNotContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoNotContactRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfluencerResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftDoNotContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only invitations to this event. */
                eventId?: string;
                /** @description Only invitations of this guest. */
                influencerId?: string;
                /** @description Only with this answer. */
                answer?: "pending" | "accepted" | "declined" | "waitlisted" | "offered" | "expired" | "withdrawn";
                /** @description Only with this delivery. */
                delivery?: "draft" | "queued" | "sent" | "delivered" | "bounced";
                /** @description Only with this presence. */
                presence?: "expected" | "present" | "absent";
                /** @description Part of the guest’s name. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /**
             * @description Created
             *
             *     The invitation, or `items` where many were asked for
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"] | components["schemas"]["ManyInvitationsResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_invited`: Already invited. `do_not_contact`: Do not contact. `event_not_open`: Event not open. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerForGuest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. `party_above_limit`: Party above its limit. `party_too_small`: Party too small. `too_many_companions`: Too many companions. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_here`: Already here. `answer_not_possible`: Answer not possible. `answer_too_late`: Too late to answer. `event_not_open`: Event not open. `idempotency_in_progress`: The same request is still running. `invitation_revoked`: Invitation revoked. `party_does_not_fit`: The larger party does not fit. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeDeliverables: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeDeliverablesRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreedDeliverablesResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitationHistory: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationHistoryResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_here`: Already here. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answer_too_late`: Too late to answer. `do_not_contact`: Do not contact. `event_not_open`: Event not open. `idempotency_in_progress`: The same request is still running. `invitation_revoked`: Invitation revoked. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberInvitations: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvitationListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberRequest"];
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewMemberInvitationResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewMemberInvitationResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `role_above_giver`: Nobody gives more than they have. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_member`: This person is a member already. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_just_sent`: This address was written to a moment ago. `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMemberInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_used`: The invitation was accepted already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendMemberInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberInvitationResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `role_above_giver`: Nobody gives more than they have. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `member_invitation_used`: The invitation was accepted already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_revoked`: The invitation was taken back. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `member_invitation_just_sent`: This address was written to a moment ago. `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: A workspace needs an admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `role_above_giver`: Nobody gives more than they have. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: A workspace needs an admin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveReadings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReadingsRequest"];
                "application/x-ndjson": components["schemas"]["ReadingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResponse"];
                    "application/x-ndjson": components["schemas"]["ReceiptLineResponse"] | {
                        problem: components["schemas"]["Problem"];
                    };
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_compression`: The body cannot be decompressed. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. `upload_cut_off`: The body ended too early. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request took too long to arrive. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. `too_many_rejected`: Too many readings are not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `overloaded`: Too much is waiting. `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnmatchedPosts: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmatchedPostListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only posts of this influencer. */
                influencerId?: string;
                /** @description Only posts about this event. */
                eventId?: string;
                /** @description Only posts that count for this campaign. */
                campaignId?: string;
                /** @description Only posts that came of this invitation. */
                invitationId?: string;
                /** @description Only posts that fulfil this deliverable. */
                deliverableId?: string;
                /** @description Only posts on this platform. */
                platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
                /** @description Only posts of this format. */
                format?: "story" | "photo" | "carousel" | "reel" | "video" | "short" | "live" | "text" | "article";
                /** @description Only posts that appeared then or later. */
                from?: string;
                /** @description Only posts that appeared before this moment. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogPostRequest"];
            };
        };
        responses: {
            /** @description It was there already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedPostResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedPostResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account_of_other_influencer`: The account is somebody else’s. `idempotency_in_progress`: The same request is still running. `invitation_of_other_influencer`: The invitation is somebody else’s. `post_identity_conflict`: These identifiers belong to another post. `post_of_other_influencer`: This post is somebody else’s. `references_disagree`: The references contradict each other. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePostRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account_of_other_influencer`: The account is somebody else’s. `invitation_of_other_influencer`: The invitation is somebody else’s. `post_identity_conflict`: These identifiers belong to another post. `post_is_bound`: The post fulfils a deliverable of another place. `references_disagree`: The references contradict each other. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bindPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindPostRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deliverable_of_other_influencer`: The deliverable is somebody else’s. `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostFiguresResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unbindPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReachReport: {
        parameters: {
            query?: {
                /** @description Only this campaign, with its events. */
                campaignId?: string;
                /** @description Only this event. */
                eventId?: string;
                /** @description Only this influencer. */
                influencerId?: string;
                /** @description Only posts on this platform; invitations and seats are counted all the same, costs are unknown. */
                platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
                /** @description Only posts published, and events that begin, on this day of the workspace’s zone or later. */
                from?: string;
                /** @description Only posts published, and events that begin, on this day or earlier; what is published later of such an event still counts in funnel and seats. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachReportResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReachReportPosts: {
        parameters: {
            query?: {
                /** @description Only this campaign, with its events. */
                campaignId?: string;
                /** @description Only this event. */
                eventId?: string;
                /** @description Only this influencer. */
                influencerId?: string;
                /** @description Only posts on this platform; invitations and seats are counted all the same, costs are unknown. */
                platform?: "instagram" | "facebook" | "tiktok" | "youtube" | "x" | "linkedin" | "snapchat" | "threads" | "twitch" | "bluesky" | "web" | "other";
                /** @description Only posts published, and events that begin, on this day of the workspace’s zone or later. */
                from?: string;
                /** @description Only posts published, and events that begin, on this day or earlier; what is published later of such an event still counts in funnel and seats. */
                to?: string;
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPostListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. `reference_not_found`: A reference leads nowhere. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOnResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSingleSignOnRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOnResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `role_above_giver`: Nobody gives more than they have. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `single_sign_on_first`: Come in at the provider first. `single_sign_on_not_set`: There is no provider to require. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `event_type_above_listener`: More than you may see yourself. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `too_many_webhooks`: Too many webhooks. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `event_type_above_listener`: More than you may see yourself. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Items a page, 50 unless told. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description `waiting` for its next attempt; `delivered`; `failed`, given up; `cancelled`, because the webhook was disabled first. */
                state?: "waiting" | "delivered" | "failed" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListResponse"];
                };
            };
            /** @description `invalid_cursor`: The cursor is not valid. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `webhook_disabled`: The webhook is disabled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your own, such as a UUID; the same key is never worked on twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                /** @description The workspace’s slug or id. */
                workspace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            /** @description `idempotency_key_invalid`: The idempotency key is not valid. `invalid_input`: The input is not valid. `invalid_json`: The body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_origin`: Request from another site. `forbidden`: You may not do this. `second_factor_required`: A second factor is needed here. `single_sign_on_required`: Sign in at the company’s provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running. `webhook_disabled`: The webhook is disabled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_content_encoding`: This content encoding is not accepted. `unsupported_media_type`: This media type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProcessMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Not available right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "on:influencer.do_not_contact": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "influencer.do_not_contact";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The person.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:event.opened": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "event.opened";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The event.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:event.rescheduled": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "event.rescheduled";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The event.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:event.cancelled": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "event.cancelled";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The event.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:invitation.sent": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "invitation.sent";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description The event that it invites to.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * Format: uuid
                         * @description Who is invited.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:invitation.answered": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "invitation.answered";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description The event that it invites to.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * Format: uuid
                         * @description Who is invited.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * @description The answer now: accepted, declined, waitlisted, offered, expired, withdrawn or pending.
                         * @example accepted
                         */
                        answer: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:invitation.revoked": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "invitation.revoked";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description The event that it invites to.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * Format: uuid
                         * @description Who is invited.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:guest.checked_in": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "guest.checked_in";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description The event that it invites to.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * Format: uuid
                         * @description Who is invited.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:post.logged": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "post.logged";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The post.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        postId: string;
                        /**
                         * @description Where it appeared.
                         * @example instagram
                         */
                        platform: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:post.changed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "post.changed";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The post.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        postId: string;
                        /**
                         * @description Where it appeared.
                         * @example instagram
                         */
                        platform: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:deliverable.published": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "deliverable.published";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The deliverable.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        deliverableId: string;
                        /**
                         * Format: uuid
                         * @description The invitation on which it was agreed.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description Who owes it.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * Format: uuid
                         * @description The event of the invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * @description Its state now.
                         * @example published
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:deliverable.verified": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "deliverable.verified";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The deliverable.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        deliverableId: string;
                        /**
                         * Format: uuid
                         * @description The invitation on which it was agreed.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description Who owes it.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * Format: uuid
                         * @description The event of the invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * @description Its state now.
                         * @example verified
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:deliverable.missed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "deliverable.missed";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The deliverable.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        deliverableId: string;
                        /**
                         * Format: uuid
                         * @description The invitation on which it was agreed.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description Who owes it.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * Format: uuid
                         * @description The event of the invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * @description Its state now.
                         * @example missed
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:deliverable.waived": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "deliverable.waived";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The deliverable.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        deliverableId: string;
                        /**
                         * Format: uuid
                         * @description The invitation on which it was agreed.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description Who owes it.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * Format: uuid
                         * @description The event of the invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * @description Its state now.
                         * @example waived
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:deliverable.reopened": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "deliverable.reopened";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The deliverable.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        deliverableId: string;
                        /**
                         * Format: uuid
                         * @description The invitation on which it was agreed.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        invitationId: string;
                        /**
                         * Format: uuid
                         * @description Who owes it.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        influencerId: string;
                        /**
                         * Format: uuid
                         * @description The event of the invitation.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        eventId: string;
                        /**
                         * @description Its state now.
                         * @example expected
                         */
                        state: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:readings.received": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "readings.received";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: date-time
                         * @description When the first of them were received.
                         * @example 2026-03-28T20:05:00.000Z
                         */
                        since: string;
                        /**
                         * Format: date-time
                         * @description When the last of them were received.
                         * @example 2026-03-28T20:05:00.000Z
                         */
                        until: string;
                        /**
                         * @description Readings that were stored.
                         * @example 1000
                         */
                        accepted: number;
                        /**
                         * @description Readings that were there already.
                         * @example 0
                         */
                        duplicates: number;
                        /**
                         * @description Readings that wait for their post to be logged.
                         * @example 0
                         */
                        unmatched: number;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on:webhook.test": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same at every attempt of one delivery: what came before may be thrown away.
                 * @example msg_01890a5dac96774bbcceb302099a8057
                 */
                "webhook-id": string;
                /**
                 * @description Unix seconds of this attempt.
                 * @example 1774728300
                 */
                "webhook-timestamp": string;
                /**
                 * @description Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "webhook.test";
                    /**
                     * Format: date-time
                     * @description When it happened, which may be long before this attempt.
                     * @example 2026-03-28T20:05:00.000Z
                     */
                    timestamp: string;
                    data: {
                        /**
                         * Format: uuid
                         * @description The endpoint.
                         * @example 01890a5d-ac96-774b-bcce-b302099a8057
                         */
                        webhookId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Gone: the endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else, a redirect too, is a failure and is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
