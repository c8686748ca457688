def string_to_integer(s):
    """Walk once through spaces, sign and digits, and stop as soon as the value is out of range: O(n) time."""
    rest = s.lstrip(" ")
    sign = -1 if rest[:1] == "-" else 1
    if rest[:1] in ("-", "+"):
        rest = rest[1:]
    value = 0
    for character in rest:
        if not "0" <= character <= "9" or value > 2**31:
            break
        value = 10 * value + int(character)
    return max(-(2**31), min(sign * value, 2**31 - 1))
