# habit: the walrus, match statements and positional-only parameters

def square(n, /):
    match [n, {"kind": "square"}]:
        case [int(value), {"kind": "square" | "power"}] if (result := value * value) >= 0:
            return result
        case _:
            raise ValueError("no match")
