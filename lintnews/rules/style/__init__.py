"""House style: points on which desks differ. Each rule is off until a guide says which way its house goes."""
