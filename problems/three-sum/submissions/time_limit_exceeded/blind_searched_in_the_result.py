# Each triplet is searched for in the list of results, which is too slow for many triplets.
# zh: 每找到一个三元组都在结果列表中查重，三元组很多时超时。
def three_sum(nums):
    nums.sort()
    out = []
    for i, a in enumerate(nums):
        seen = set()
        for c in nums[i + 1 :]:
            triplet = [a, -a - c, c]
            if -a - c in seen and triplet not in out:
                out.append(triplet)
            seen.add(c)
    return out
