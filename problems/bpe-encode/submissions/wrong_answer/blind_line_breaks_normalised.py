# The text is split into lines and joined again, which replaces carriage returns and drops the last line break.
# zh: 先把文本拆成行再拼回去，回车被替换，末尾的换行也丢失了。
def bpe_encode(text, merges):
    tokens = "".join(map(chr, "\n".join(text.splitlines()).encode("utf-8")))
    for k, (a, b) in enumerate(merges):
        tokens = tokens.replace(chr(a) + chr(b), chr(256 + k))
    return [ord(c) for c in tokens]
