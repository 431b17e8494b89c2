"""A mail server that nobody here wrote (aiosmtpd), with the certificate of an authority of our own.

server.py CERTIFICATE KEY MODE: prints its port, then every letter that it takes, a line of JSON each. MODE is "starttls", which
takes nothing before TLS and nothing without a password; "implicit"; or "plain", which offers no TLS at all. Addresses decide what
becomes of a letter: refused@ and busy@ are answered so, dying@ ends the server in the middle of the letter.
"""

import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, mode = sys.argv[1:]
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(certificate, key)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 no such mailbox"
        if address.startswith("busy@"):
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("dying@"):
            os._exit(9)
        source = envelope.content.decode()
        letter = {"to": envelope.rcpt_tos, "from": envelope.mail_from, "head": source[:3000], "size": len(source),
                  "tls": session.ssl is not None or mode == "implicit"}
        print(json.dumps(letter), flush=True)
        return "250 taken"


def authenticate(server, session, envelope, mechanism, login):
    if login.login == b"leads" and login.password == b"p@ss word":
        return AuthResult(success=True, auth_data=b"leads")
    return AuthResult(success=False, handled=False)


def session():
    if mode == "starttls":
        return SMTP(Handler(), tls_context=tls, require_starttls=True, authenticator=authenticate, auth_required=True)
    return SMTP(Handler())


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=tls if mode == "implicit" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
