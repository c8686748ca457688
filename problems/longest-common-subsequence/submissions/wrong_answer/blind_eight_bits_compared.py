# Compares the lower eight bits of the characters only.
# zh: 只比较字符编码的低八位。
def longest_common_subsequence(text1, text2):
    text1, text2 = ([ord(c) & 255 for c in text] for text in (text1, text2))
    row = [0] * (len(text2) + 1)
    for a in text1:
        above = row
        row = [0]
        for j, b in enumerate(text2):
            row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
    return row[-1]
