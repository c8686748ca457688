def edit_distance(word1, word2):
    """Fill the table of distances between beginnings, one row at a time: O(m * n) time, O(n) memory."""
    row = list(range(len(word2) + 1))
    for i, one in enumerate(word1, 1):
        above, row = row, [i]
        for j, other in enumerate(word2):
            if one == other:
                row.append(above[j])
            else:
                row.append(1 + min(above[j], above[j + 1], row[j]))
    return row[-1]
