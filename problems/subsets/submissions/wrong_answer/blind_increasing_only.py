# Only subsets whose numbers increase in the order of the list are built, without sorting it first.
# zh: 只构造按列表顺序递增的子集，却没有先排序。
def subsets(nums):
    result = [[]]
    for x in nums:
        result += [[*s, x] for s in result if not s or s[-1] < x]
    return result
