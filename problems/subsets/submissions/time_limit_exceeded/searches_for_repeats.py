# Extends every subset by every number and searches the result for repeats.
# zh: 从每个子集继续扩展所有的数，并在结果列表中逐一查重。


def subsets(nums):
    found = [[]]
    for subset in found:
        for num in nums:
            if num not in subset:
                larger = sorted([*subset, num])
                if larger not in found:
                    found.append(larger)
    return found
