# Joins the tokens as decimal numbers and replaces them as text, so the token 10 is found in 108.
# zh: 把 token 拼成十进制文本再做替换，于是 108 里也能找到 10。
def bpe_encode(text: str, merges: list[list[int]]) -> list[int]:
    s = " " + " ".join(str(b) for b in text.encode("utf-8"))
    for k, (a, b) in enumerate(merges):
        s = s.replace(f" {a} {b}", f" {256 + k}")
    return [int(t) for t in s.split()]
