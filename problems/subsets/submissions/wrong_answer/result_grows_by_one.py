# Appends the new number to the subsets in place instead of copying them.
# zh: 直接在原有子集上追加新数，没有复制。


def subsets(nums):
    found = [[]]
    for num in nums:
        for subset in found[:]:
            subset.append(num)
            found.append(subset)
    return found
