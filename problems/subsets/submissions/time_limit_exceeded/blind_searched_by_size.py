# The subsets of the same size are searched before each subset is appended.
# zh: 追加每个子集之前，先在同样大小的子集中查找。
def subsets(nums):
    by_size = [[] for _ in range(len(nums) + 1)]
    by_size[0].append([])
    for x in nums:
        for size in range(len(nums) - 1, -1, -1):
            for s in by_size[size][:]:
                t = s + [x]
                if t not in by_size[size + 1]:
                    by_size[size + 1].append(t)
    return [s for group in by_size for s in group]
