# Computes a row in the bits of one 64-bit word, which is too short for longer texts.
# zh: 用一个 64 位字的各位表示一行，文本更长时不够用。
def longest_common_subsequence(text1, text2):
    full = 2**64 - 1
    row = full
    for a in text1:
        match = sum(1 << j for j, b in enumerate(text2) if a == b) & full
        hit = row & match
        row = ((row + hit) | (row - hit)) & full
    return 64 - row.bit_count()
