# Looks up the best length in blocks of 1 024 ranks, and lets an equal number at the beginning of a block count as smaller.
# zh: 按 1 024 个名次分块求最大长度，块首位置上相等的数被当作更小。
def length_of_lis(nums):
    rank = {x: i for i, x in enumerate(sorted(set(nums)))}
    best = [0] * len(rank)
    block = [0] * (len(rank) // 1024 + 1)
    for x in nums:
        i = rank[x]
        b = i // 1024
        m = max(block[:b], default=0)
        lo = b * 1024
        m = max(m, max(best[lo : i + (i == lo and i > 0)], default=0))
        best[i] = max(best[i], m + 1)
        block[b] = max(block[b], m + 1)
    return max(best, default=0)
