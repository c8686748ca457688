# Drops the carriage returns that no rule has merged.
# zh: 丢掉了没有被任何规则合并的回车符。
def bpe_encode(text, merges):
    s = text if text.isascii() else "".join(chr(c) for c in text.encode("utf-8", "surrogatepass"))
    for k, (a, b) in enumerate(merges):
        s = s.replace(chr(a) + chr(b), chr(256 + k))
        if len(s) == 1:
            break
    s = s.replace("\r\n", "\n")
    return [ord(c) for c in s]
