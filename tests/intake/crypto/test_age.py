from __future__ import annotations

import gc
import hashlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto.age import AgeReader, AgeWriter, ciphertext_size, header_size, padded_stanza_count
from intake.crypto.age_header import parse_header
from intake.crypto.age_stream import BATCH, CHUNK, SEALED, StreamOpener, StreamSealer, payload_cipher
from intake.crypto.recipients import HybridIdentity
from intake.crypto.secret import Secret
from intake.errors import BadAgeHeader, BadAgeMac, BadAgePayload, BadKey, NotForUs

IDENTITIES = [HybridIdentity.from_seed(Secret(bytes([i]) * 32)) for i in range(6)]
OURS = IDENTITIES[0]
BOUNDARIES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5, BATCH * CHUNK, (BATCH + 1) * CHUNK + 1)


def plain(size: int) -> bytes:
    return hashlib.shake_128(b"plain").digest(size)


def encrypt(payload: bytes, recipients=(OURS,)) -> bytes:
    sink = io.BytesIO()
    with AgeWriter(sink, [identity.recipient() for identity in recipients]) as writer:
        writer.write(payload)
    return sink.getvalue()


def decrypt(age_file: bytes, identity: HybridIdentity = OURS) -> bytes:
    return AgeReader(io.BytesIO(age_file), [identity]).read()


@pytest.mark.parametrize("size", BOUNDARIES)
def test_what_was_written_is_read_and_the_size_is_foretold(size: int) -> None:
    age_file = encrypt(plain(size))
    assert len(age_file) == ciphertext_size(size, 4)
    assert decrypt(age_file) == plain(size)


def seal(pieces: list[bytes]) -> bytes:
    sink = io.BytesIO()
    sealer = StreamSealer(sink, payload_cipher(bytes(16), bytes(16)))
    for piece in pieces:
        sealer.write(piece)
    sealer.finish()
    return sink.getvalue()


def opener(sealed: bytes) -> StreamOpener:
    return StreamOpener(io.BytesIO(sealed), payload_cipher(bytes(16), bytes(16)))


def drain(stream: StreamOpener, piece: int = 100_000) -> bytes:
    out, buffer = bytearray(), memoryview(bytearray(piece))
    while taken := stream.readinto(buffer):
        out += buffer[:taken]
    return bytes(out)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.one_of(st.integers(0, 40_000), st.sampled_from(BOUNDARIES[:6])), max_size=6),
    st.integers(1_000, 200_000),
)
def test_any_way_to_cut_writes_and_reads_gives_the_same_bytes(sizes: list[int], piece: int) -> None:
    pieces = [plain(size) for size in sizes]
    sealed = seal(pieces)
    assert sealed == seal([b"".join(pieces)])
    assert drain(opener(sealed), piece) == b"".join(pieces)


@pytest.mark.parametrize("size", [0, 10, CHUNK, CHUNK + 10, 2 * CHUNK])
def test_truncated_at_every_boundary_it_never_ends_quietly(size: int) -> None:
    sealed = seal([plain(size)])
    cuts = {0, 1, 15, 16, 17, SEALED - 1, SEALED, SEALED + 1, SEALED + 16, len(sealed) - 1}
    for cut in sorted(cut for cut in cuts if cut < len(sealed)):
        with pytest.raises(BadAgePayload):
            drain(opener(sealed[:cut]))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_flipped_bit_gives_nothing_of_its_chunk(data: st.DataObject) -> None:
    sealed = bytearray(seal([plain(2 * CHUNK + 100)]))
    position = data.draw(st.integers(0, len(sealed) - 1))
    sealed[position] ^= 1 << data.draw(st.integers(0, 7))
    stream, out, buffer = opener(bytes(sealed)), bytearray(), memoryview(bytearray(50_000))
    with pytest.raises(BadAgePayload):
        while taken := stream.readinto(buffer):
            out += buffer[:taken]
    assert bytes(out) == plain(2 * CHUNK + 100)[: position // SEALED * CHUNK]
    with pytest.raises(BadAgePayload):
        stream.readinto(buffer)


@pytest.mark.parametrize("size", [0, 10, CHUNK, CHUNK + 10])
@pytest.mark.parametrize("extra", [1, 16, 17, SEALED])
def test_trailing_bytes_are_refused(size: int, extra: int) -> None:
    with pytest.raises(BadAgePayload):
        drain(opener(seal([plain(size)]) + bytes(extra)))


def test_chunks_in_another_order_are_refused() -> None:
    sealed = seal([plain(3 * CHUNK)])
    with pytest.raises(BadAgePayload):
        drain(opener(sealed[SEALED : 2 * SEALED] + sealed[:SEALED] + sealed[2 * SEALED :]))


def test_a_source_that_gives_little_at_a_time_is_read_whole() -> None:
    class Trickle(io.BytesIO):
        def read(self, n: int | None = -1) -> bytes:
            return super().read(min(n or 0, 7_001) if n and n > 0 else n)

    reader = AgeReader(Trickle(encrypt(plain(3 * CHUNK))), [OURS])
    assert reader.read() == plain(3 * CHUNK)


def test_a_sink_that_takes_parts_gets_all() -> None:
    class Narrow:
        def __init__(self) -> None:
            self.taken = bytearray()

        def write(self, data: memoryview) -> int:
            self.taken += data[:10_007]
            return min(len(data), 10_007)

    sink = Narrow()
    with AgeWriter(sink, [OURS.recipient()]) as writer:
        writer.write(plain(2 * CHUNK))
    assert decrypt(bytes(sink.taken)) == plain(2 * CHUNK)


@pytest.mark.parametrize(("readers", "stanzas"), [(1, 4), (2, 4), (4, 4), (5, 8), (6, 8)])
def test_every_recipient_reads_and_their_number_is_hidden(readers: int, stanzas: int) -> None:
    age_file = encrypt(b"x", IDENTITIES[:readers])
    header = parse_header(io.BytesIO(age_file))
    assert len(header.stanzas) == stanzas
    assert len({stanza.arguments[0] for stanza in header.stanzas}) == 1
    assert len(header.to_bytes()) == header_size(stanzas)
    for identity in IDENTITIES:
        if identity in IDENTITIES[:readers]:
            assert decrypt(age_file, identity) == b"x"
        else:
            with pytest.raises(NotForUs):
                decrypt(age_file, identity)


def test_stanzas_do_not_stand_in_the_order_of_the_recipients() -> None:
    places = set()
    for _ in range(40):
        stanzas = parse_header(io.BytesIO(encrypt(b"", IDENTITIES[:2]))).stanzas
        places.add(next(i for i, stanza in enumerate(stanzas) if OURS.unwrap(stanza)))
    assert places == {0, 1, 2, 3}


def test_a_recipient_named_twice_takes_one_stanza() -> None:
    sink = io.BytesIO()
    writer = AgeWriter(sink, [OURS.recipient()] * 5)
    writer.close()
    assert writer.stanza_count == 4
    assert sum(OURS.unwrap(s) is not None for s in parse_header(io.BytesIO(sink.getvalue())).stanzas) == 1


@pytest.mark.parametrize(("n", "count"), [(1, 4), (4, 4), (5, 8), (9, 16), (256, 256)])
def test_stanza_counts(n: int, count: int) -> None:
    assert padded_stanza_count(n) == count


@pytest.mark.parametrize("n", [0, 257])
def test_no_or_too_many_recipients_are_refused(n: int) -> None:
    with pytest.raises(BadKey):
        padded_stanza_count(n)
    if n == 0:
        with pytest.raises(BadKey):
            AgeWriter(io.BytesIO(), [])


def test_two_files_of_the_same_share_nothing() -> None:
    first, second = encrypt(plain(100)), encrypt(plain(100))
    assert first[-100:] != second[-100:]


def test_a_changed_header_is_noticed() -> None:
    age_file = bytearray(encrypt(b"x"))
    end = header_size(4) - 2
    age_file[end - 5] = ord("A") if age_file[end - 5] != ord("A") else ord("B")
    with pytest.raises(BadAgeMac):
        decrypt(bytes(age_file))


def test_a_missing_nonce_is_noticed() -> None:
    with pytest.raises(BadAgeHeader):
        decrypt(encrypt(b"x")[: header_size(4) + 15])


def test_leaving_by_an_error_leaves_an_unreadable_file() -> None:
    sink = io.BytesIO()
    with pytest.raises(RuntimeError), AgeWriter(sink, [OURS.recipient()]) as writer:
        writer.write(plain(3 * CHUNK))
        raise RuntimeError
    with pytest.raises(BadAgePayload):
        decrypt(sink.getvalue())


def test_a_dropped_writer_does_not_finish_the_file() -> None:
    sink = io.BytesIO()
    writer = AgeWriter(sink, [OURS.recipient()])
    writer.write(b"x")
    del writer
    gc.collect()
    with pytest.raises(BadAgePayload):
        decrypt(sink.getvalue())


def test_closed_ends_are_closed() -> None:
    sink = io.BytesIO()
    writer = AgeWriter(sink, [OURS.recipient()])
    writer.close()
    writer.close()
    with pytest.raises(ValueError):
        writer.write(b"x")
    reader = AgeReader(io.BytesIO(sink.getvalue()), [OURS])
    reader.close()
    with pytest.raises(ValueError):
        reader.read(1)
    assert not sink.closed


def test_an_empty_chunk_after_a_full_one_is_refused() -> None:
    cipher = payload_cipher(bytes(16), bytes(16))
    first = cipher.encrypt(bytes(12), plain(CHUNK), None)
    empty = cipher.encrypt(bytes(10) + b"\1\1", b"", None)
    with pytest.raises(BadAgePayload):
        drain(opener(first + empty))
