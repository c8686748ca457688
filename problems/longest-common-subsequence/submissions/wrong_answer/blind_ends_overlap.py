# Cuts off the common prefix and the common suffix, which may overlap in the shorter text.
# zh: 先去掉公共前缀与公共后缀，而二者在较短的文本中可能重叠。
def longest_common_subsequence(text1, text2):
    prefix = next((i for i, (a, b) in enumerate(zip(text1, text2)) if a != b), min(len(text1), len(text2)))
    backwards = list(zip(text1[::-1], text2[::-1]))
    suffix = next((i for i, (a, b) in enumerate(backwards) if a != b), len(backwards))
    text1, text2 = (text[prefix : max(len(text) - suffix, prefix)] for text in (text1, text2))
    row = [0] * (len(text2) + 1)
    for a in text1:
        above = row
        row = [0]
        for j, b in enumerate(text2):
            row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
    return prefix + suffix + row[-1]
