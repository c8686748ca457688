# Joins the numbers to one decimal number and looks at its digits.
# zh: 把所有数拼成一个十进制数，按数字处理。
def next_permutation(nums):
    digits = list("".join(map(str, nums)))
    pivot = len(digits) - 2
    while pivot >= 0 and digits[pivot] >= digits[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(digits) - 1
        while digits[larger] <= digits[pivot]:
            larger -= 1
        digits[pivot], digits[larger] = digits[larger], digits[pivot]
    return [int(digit) for digit in digits[: pivot + 1] + digits[pivot + 1 :][::-1]]
