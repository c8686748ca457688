# Searches the list of last numbers from its front instead of by bisection: O(n²) on rising numbers.
# zh: 从头线性查找末尾列表，没有用二分；遇到递增数组时为 O(n²)。


def length_of_lis(nums):
    tails = []
    for num in nums:
        at = next((i for i, tail in enumerate(tails) if tail >= num), len(tails))
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return len(tails)
