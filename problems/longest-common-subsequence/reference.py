def longest_common_subsequence(text1, text2):
    """Fill the table over pairs of beginnings, one row at a time: O(m * n) time, O(n) memory."""
    row = [0] * (len(text2) + 1)
    for one in text1:
        above, row = row, [0]
        for j, other in enumerate(text2):
            row.append(above[j] + 1 if one == other else max(above[j + 1], row[j]))
    return row[-1]
