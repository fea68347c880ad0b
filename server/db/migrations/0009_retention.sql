-- Alerts and messages go with all of an erased placement (ER1), or once the time of its presence is over (RT2).
create or replace function only_where_erased() returns trigger language plpgsql as $$
begin
	if current_user = 'carnet_app' and not exists (
		select 1 from gone g where g.school_id = old.school_id and g.placement_id = old.placement_id
			and g.item in ('all', 'rest')
	) then
		raise exception '% of a placement that stands', tg_table_name using errcode = '42501';
	end if;
	return old;
end $$;
