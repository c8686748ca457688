# Keeps the sums in a list and searches it for repeats: O(n · total²).
# zh: 用列表保存所有的和，并在列表中查重，时间为 O(n · 总和²)。


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)
    sums = [0]
    for num in nums:
        for total in sums[:]:
            if total + num <= half and total + num not in sums:
                sums.append(total + num)
    return not odd and half in sums
