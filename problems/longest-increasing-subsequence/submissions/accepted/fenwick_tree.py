def length_of_lis(nums):
    """Ask a Fenwick tree over the ranks of the values for the longest subsequence that ends below each number."""
    rank = {num: at for at, num in enumerate(sorted(set(nums)), 1)}
    longest = [0] * (len(rank) + 1)
    answer = 0
    for num in nums:
        at = rank[num] - 1
        best = 0
        while at:
            best = max(best, longest[at])
            at &= at - 1
        at = rank[num]
        while at < len(longest):
            longest[at] = max(longest[at], best + 1)
            at += at & -at
        answer = max(answer, best + 1)
    return answer
