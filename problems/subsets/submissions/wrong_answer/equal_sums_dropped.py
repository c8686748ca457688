# Removes subsets whose sum has come up before.
# zh: 按和去重，和相同的子集被当成同一个。


def subsets(nums):
    found = {0: []}
    for num in nums:
        for total, subset in list(found.items()):
            found.setdefault(total + num, [*subset, num])
    return list(found.values())
