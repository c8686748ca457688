# Removes neighbouring pairs until nothing changes: O(n) passes over the string, O(n²) in all.
# zh: 反复删除相邻的成对括号，要扫描 O(n) 遍，总共 O(n²)。
def is_valid(s):
    while "()" in s or "[]" in s or "{}" in s:
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return not s
