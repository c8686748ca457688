# One regular expression of all pieces is compiled for each call, which takes too long for a large vocabulary.
# zh: 每次调用都把全部片段编译成一个正则，词表大时太慢。
import re


def wordpiece(word, vocab, unk="[UNK]"):
    order = sorted(set(vocab), key=len, reverse=True)
    first = re.compile("|".join(re.escape(p) for p in order if p) or "(?!)")
    rest = re.compile("|".join(re.escape(p[2:]) for p in order if p.startswith("##") and len(p) > 2) or "(?!)")
    out, at = [], 0
    while at < len(word):
        m = (rest if at else first).match(word, at)
        if not m:
            return [unk]
        out.append(("##" if at else "") + m[0])
        at = m.end()
    return out
