def edit_distance(word1, word2):
    """For 0, 1, 2, … edits, note how far each diagonal of the table can be followed: O(n * distance) time."""
    m, n = len(word1), len(word2)

    def slide(i, diagonal):
        while i < m and i + diagonal < n and word1[i] == word2[i + diagonal]:
            i += 1
        return i

    edits, reach = 0, {0: slide(0, 0)}
    while reach.get(n - m) != m:
        edits += 1
        further = {}
        for diagonal in range(-edits, edits + 1):
            starts = [reach[diagonal] + 1] if diagonal in reach else []
            if diagonal + 1 in reach:
                starts.append(reach[diagonal + 1] + 1)
            if diagonal - 1 in reach:
                starts.append(reach[diagonal - 1])
            further[diagonal] = slide(max(starts), diagonal)
        reach = further
    return edits
