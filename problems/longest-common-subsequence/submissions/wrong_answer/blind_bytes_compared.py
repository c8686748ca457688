# Compares the bytes of the encoded texts, of which different characters may share some.
# zh: 比较编码后的字节，而不同字符可能含有相同的字节。
def longest_common_subsequence(text1, text2):
    text1, text2 = text1.encode(), text2.encode()
    row = [0] * (len(text2) + 1)
    for a in text1:
        above = row
        row = [0]
        for j, b in enumerate(text2):
            row.append(above[j] + 1 if a == b else max(above[j + 1], row[j]))
    return row[-1]
